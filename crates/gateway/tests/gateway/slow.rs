//! Clients that do not read.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::tungstenite::Message;

use crate::bench::{Bench, Client, is_given_up, soon};

/// A request whose answer is long.
const REQUEST: &str = r#"{"messageName":"RequestQueryServer","referenceID":1}"#;

/// A socket into which the server can send little ahead.
async fn narrow(address: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_recv_buffer_size(4096).expect("takes a size");
    socket.connect(address).await.expect("the gateway listens")
}

/// Asks without ever reading, until the server has ended the session.
async fn ask_until_closed(bench: &Bench, client: &mut Client) {
    while bench.connected_sessions() > 0 {
        // Once the server reads no more, the request waits in the socket: the session's end is what counts.
        let asked = client.socket.send(Message::text(REQUEST));
        let _ = tokio::time::timeout(Duration::from_millis(10), asked).await;
    }
}

#[actix_rt::test]
async fn a_client_that_does_not_read_is_closed_with_4008_and_holds_up_nobody() {
    let bench = Bench::with(|config| config.write_deadline = Duration::from_secs(5)).await;
    let mut slow = bench.client_over(narrow(bench.address()).await, &["cordboard.v1"]).await;
    slow.greeting().await;
    soon(ask_until_closed(&bench, &mut slow)).await;
    bench.client().await.greeting().await;
    let (events, frame) = soon(slow.rest()).await;
    assert_eq!(u16::from(frame.code), 4008);
    // What it got before is in order; the rest is for resume.
    let numbers = events.iter().map(|event| event.event_sequence_number.expect("is numbered"));
    assert!(numbers.eq(3..3 + events.len() as u64));
}

#[cfg(target_os = "linux")]
#[actix_rt::test]
async fn a_client_that_never_reads_loses_its_connection_too() {
    let bench = Bench::with(|config| config.write_deadline = Duration::from_millis(100)).await;
    let mut slow = bench.client_over(narrow(bench.address()).await, &["cordboard.v1"]).await;
    slow.greeting().await;
    soon(ask_until_closed(&bench, &mut slow)).await;
    // The server's system gives the connection up, which the client's system notices by itself.
    let (mut sink, _unread) = slow.socket.split();
    soon(async {
        loop {
            if let Err(error) = sink.send(Message::text(REQUEST)).await {
                return assert!(is_given_up(&error), "{error}");
            }
        }
    })
    .await;
}
