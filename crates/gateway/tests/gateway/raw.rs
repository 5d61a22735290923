//! Clients that are no proper WebSocket clients, octet by octet.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::bench::{Bench, soon};

const TEXT: u8 = 0x81;
const CLOSE: u8 = 0x88;

/// A socket on which the handshake is done and the rest is the test's.
async fn open(bench: &Bench) -> TcpStream {
    let mut socket = TcpStream::connect(bench.address()).await.expect("the gateway listens");
    let handshake = format!(
        "GET /v1/stream HTTP/1.1\r\nHost: {}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        bench.address()
    );
    socket.write_all(handshake.as_bytes()).await.expect("is open");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(soon(socket.read_u8()).await.expect("is open"));
    }
    assert!(head.starts_with(b"HTTP/1.1 101 "), "{}", String::from_utf8_lossy(&head));
    socket
}

/// The head of a masked frame; the mask is nothing.
fn head(first: u8, payload: u64) -> Vec<u8> {
    let mut octets = vec![first, 0x80 | 127];
    octets.extend(payload.to_be_bytes());
    octets.extend([0; 4]);
    octets
}

/// The server's next frame: its first octet and its payload, or none where the connection breaks first.
async fn frame(socket: &mut TcpStream) -> Option<(u8, Vec<u8>)> {
    let first = socket.read_u8().await.ok()?;
    let length = match socket.read_u8().await.ok()? {
        126 => usize::from(socket.read_u16().await.ok()?),
        127 => usize::try_from(socket.read_u64().await.ok()?).expect("fits"),
        short => usize::from(short),
    };
    let mut payload = vec![0; length];
    socket.read_exact(&mut payload).await.ok()?;
    Some((first, payload))
}

/// Reads the server's frames up to its close frame. Returns the code, or none where the connection breaks first.
async fn close_code(socket: &mut TcpStream) -> Option<u16> {
    loop {
        let (first, payload) = frame(socket).await?;
        if first == CLOSE {
            return payload.first_chunk().map(|code| u16::from_be_bytes(*code));
        }
    }
}

#[actix_rt::test]
async fn a_client_that_is_silent_is_closed() {
    let bench = Bench::with(|config| config.heartbeat = Duration::from_millis(20)).await;
    let mut socket = open(&bench).await;
    assert_eq!(soon(close_code(&mut socket)).await, Some(1008));
    assert_eq!(bench.connected_sessions(), 0);
}

#[actix_rt::test]
async fn a_message_is_refused_by_its_length_before_it_comes() {
    let bench = Bench::start().await;
    for announced in [128 * 1024 + 1, u64::MAX / 2] {
        let mut socket = open(&bench).await;
        socket.write_all(&head(TEXT, announced)).await.expect("is open");
        assert_eq!(soon(close_code(&mut socket)).await, Some(1009), "{announced}");
    }
}

#[actix_rt::test]
async fn text_that_is_no_utf_8_closes_the_stream() {
    let bench = Bench::start().await;
    let mut socket = open(&bench).await;
    socket.write_all(&[head(TEXT, 2), vec![0xff, 0xfe]].concat()).await.expect("is open");
    assert_eq!(soon(close_code(&mut socket)).await, Some(1007));
}

#[actix_rt::test]
async fn what_is_no_websocket_closes_the_stream() {
    let bench = Bench::start().await;
    let mut socket = open(&bench).await;
    // A client's frame without a mask.
    socket.write_all(&[TEXT, 2, b'{', b'}']).await.expect("is open");
    assert_eq!(soon(close_code(&mut socket)).await, Some(1002));
}

/// A client's close frame of code 1000; the mask is nothing.
const GOODBYE: [u8; 8] = [CLOSE, 0x82, 0, 0, 0, 0, 0x03, 0xe8];

#[actix_rt::test]
async fn the_connection_ends_once_both_have_said_so() {
    // Far more than the test waits: nothing that is measured by it may be what ends the connection.
    let bench = Bench::with(|config| config.write_deadline = Duration::from_secs(600)).await;
    let mut socket = open(&bench).await;
    socket.write_all(&GOODBYE).await.expect("is open");
    assert_eq!(soon(close_code(&mut socket)).await, Some(1000));
    assert_eq!(soon(socket.read(&mut [0])).await.expect("ends in order"), 0);
}

#[actix_rt::test]
async fn a_connection_that_the_server_closes_ends_once_the_client_agrees() {
    let bench = Bench::with(|config| config.write_deadline = Duration::from_secs(600)).await;
    let mut socket = open(&bench).await;
    let (first, _) = soon(frame(&mut socket)).await.expect("a greeting: the session has begun");
    assert_eq!(first, TEXT);
    bench.middleware.stop().await;
    assert_eq!(soon(close_code(&mut socket)).await, Some(4012));
    socket.write_all(&GOODBYE).await.expect("the server waits for it");
    assert_eq!(soon(socket.read(&mut [0])).await.expect("ends in order"), 0);
}
