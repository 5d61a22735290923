//! One link of an application: a task that reads the socket and writes to it.

use std::time::Duration;

use switch_model::ConnectionKey;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;
use tokio::time::timeout;

/// Records that wait for a slow application; with more the link is closed, as by a switch that has no more buffers.
const WAITING_RECORDS: usize = 4096;
/// How long an application may take none of a record.
const WRITE_PATIENCE: Duration = Duration::from_secs(5);
/// Octets that are read at once.
const READ_BUFFER: usize = 16 * 1024;

/// What comes from a link.
#[derive(Debug)]
pub(super) enum Input {
    /// Octets.
    Octets(ConnectionKey, Vec<u8>),
    /// The application has closed it, or it broke.
    Ended(ConnectionKey),
}

/// The switch's end of a link. When it is dropped, the link is closed after what waits was sent.
#[derive(Debug)]
pub(super) struct Connection {
    records: mpsc::Sender<Vec<u8>>,
    task: AbortHandle,
}

impl Connection {
    /// Takes a link; what comes from it goes into `inputs`.
    pub(super) fn open(socket: TcpStream, key: ConnectionKey, inputs: mpsc::Sender<Input>) -> Self {
        let (records, waiting) = mpsc::channel(WAITING_RECORDS);
        let task = tokio::spawn(async move {
            carry(socket, key, waiting, &inputs).await;
            // Where nobody takes it, the switch is gone.
            let _ = inputs.send(Input::Ended(key)).await;
        });
        Connection { records, task: task.abort_handle() }
    }

    /// Sends one whole record in one write. False: the application has not read for too long; the link is broken.
    pub(super) fn send(&self, record: Vec<u8>) -> bool {
        let taken = self.records.try_send(record).is_ok();
        if !taken {
            self.task.abort();
        }
        taken
    }
}

/// Reads and writes until either side ends the link.
async fn carry(
    mut socket: TcpStream,
    key: ConnectionKey,
    mut records: mpsc::Receiver<Vec<u8>>,
    inputs: &mpsc::Sender<Input>,
) {
    let mut buffer = vec![0; READ_BUFFER];
    loop {
        tokio::select! {
            record = records.recv() => {
                let Some(record) = record else { break };
                let written = timeout(WRITE_PATIENCE, socket.write_all(&record)).await;
                if !matches!(written, Ok(Ok(()))) {
                    return;
                }
            }
            read = socket.read(&mut buffer) => match read {
                Ok(count) if count > 0 => {
                    if inputs.send(Input::Octets(key, buffer[..count].to_vec())).await.is_err() {
                        return;
                    }
                }
                Ok(_) | Err(_) => return,
            },
        }
    }
    // The link ends either way.
    let _ = socket.shutdown().await;
}
