//! The TCP connection of a link: dialled, read and written by tasks that know nothing of what they carry.

use std::io;
use std::time::Duration;

use actix::{Addr, Message as ActixMessage};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::actor::SwitchLinkActor;
use crate::clock::Clock;

/// How long a connection may take to be made.
const CONNECT_PATIENCE: Duration = Duration::from_secs(5);
/// How long the switch may leave octets of ours unread before the connection counts as broken.
const WRITE_PATIENCE: Duration = Duration::from_secs(10);
/// Octets read at once.
const READ_BUFFER: usize = 16 * 1024;
/// Records that may wait for the socket; a switch that leaves so many unread has stopped reading.
pub(super) const MAX_UNSENT: usize = 1024;
/// TCP keep-alive: idle time, interval and number of probes, short since silent loss of a path is common
/// (csta-link.md 2.4).
const KEEP_ALIVE: (Duration, Duration, u32) = (Duration::from_secs(10), Duration::from_secs(5), 3);

/// Octets have come from the switch.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(super) struct Octets {
    pub(super) connection: u64,
    pub(super) octets: Vec<u8>,
    /// When they were read.
    pub(super) read_at: Duration,
}

/// The connection is at its end; `error` unless the switch closed it.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub(super) struct Ended {
    pub(super) connection: u64,
    pub(super) error: Option<String>,
}

/// Our side of a connection. Dropping it sends what waits and closes the connection.
#[derive(Debug)]
pub(super) struct Socket {
    records: mpsc::Sender<Vec<u8>>,
    reader: JoinHandle<()>,
}

impl Socket {
    /// Takes a connected stream into service.
    pub(super) fn new(
        stream: TcpStream,
        connection: u64,
        clock: Clock,
        actor: &Addr<SwitchLinkActor>,
    ) -> Socket {
        let (read, write) = stream.into_split();
        let (records, waiting) = mpsc::channel(MAX_UNSENT);
        let reader = actix_rt::spawn(read_all(read, connection, clock, actor.clone()));
        actix_rt::spawn(write_all(write, waiting, connection, actor.clone()));
        Socket { records, reader }
    }

    /// Queues a record for the switch. Returns whether there was room.
    pub(super) fn send(&self, record: Vec<u8>) -> bool {
        self.records.try_send(record).is_ok()
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// Connects to a link's host.
pub(super) async fn dial(hostname: String, port: u16) -> io::Result<TcpStream> {
    let connecting = TcpStream::connect((hostname.as_str(), port));
    let stream = actix_rt::time::timeout(CONNECT_PATIENCE, connecting)
        .await
        .map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "no answer to the connection request"))??;
    stream.set_nodelay(true)?;
    let (idle, interval, probes) = KEEP_ALIVE;
    let keep_alive =
        socket2::TcpKeepalive::new().with_time(idle).with_interval(interval).with_retries(probes);
    socket2::SockRef::from(&stream).set_tcp_keepalive(&keep_alive)?;
    Ok(stream)
}

/// Reads until the end. The next octets are read when the actor has handled the former ones, so that a fast
/// switch is slowed down by TCP and not by memory.
async fn read_all(mut stream: OwnedReadHalf, connection: u64, clock: Clock, actor: Addr<SwitchLinkActor>) {
    let mut buffer = vec![0; READ_BUFFER];
    let error = loop {
        match stream.read(&mut buffer).await {
            Ok(0) => break None,
            Ok(count) => {
                let (octets, read_at) = (buffer[..count].to_vec(), clock.elapsed());
                if actor.send(Octets { connection, octets, read_at }).await.is_err() {
                    return;
                }
            }
            Err(error) => break Some(error.to_string()),
        }
    };
    // An actor that is gone has no link to end.
    let _ = actor.send(Ended { connection, error }).await;
}

/// Writes each record in one piece, until no more can come.
async fn write_all(
    mut stream: OwnedWriteHalf,
    mut records: mpsc::Receiver<Vec<u8>>,
    connection: u64,
    actor: Addr<SwitchLinkActor>,
) {
    while let Some(record) = records.recv().await {
        let written = actix_rt::time::timeout(WRITE_PATIENCE, stream.write_all(&record)).await;
        let error = match written {
            Ok(Ok(())) => continue,
            Ok(Err(error)) => error.to_string(),
            Err(_) => "the switch does not read what is sent to it".into(),
        };
        // As above.
        let _ = actor.send(Ended { connection, error: Some(error) }).await;
        return;
    }
    // The connection is given up either way.
    let _ = stream.shutdown().await;
}
