//! `request JSON`: one request over HTTP, where none needs a registration, and its answer.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::exit::Exit;
use crate::{cli, remote, say};

/// The answer takes as long as this at most: longer than the server waits for its switch.
const PATIENCE: Duration = Duration::from_secs(70);
/// The longest answer that is read, in octets: many times the longest event.
const MAX_ANSWER: u64 = 4 << 20;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
enum NoAnswer {
    #[error("the server at {0} cannot be reached: {1}")]
    Unreachable(String, io::Error),
    #[error("the connection to {0} was lost: {1}")]
    Lost(String, io::Error),
    #[error("what answers at {0} is no HTTP server")]
    NoHttp(String),
    #[error("{0} did not answer within {patience} seconds", patience = PATIENCE.as_secs())]
    Late(String),
}

/// An answer of HTTP: its status and its body.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    status: u16,
    body: String,
}

pub(crate) async fn run(request: cli::Request) -> Exit {
    match ask(&request).await {
        Ok(answer) => {
            // Where nobody reads it there is nobody left to tell; the exit code still does.
            let _ = say::line(answer.body.trim_end());
            if answer.status == 200 { Exit::Done } else { Exit::Failed }
        }
        Err(error) => {
            say::complain(format_args!("There is no answer: {error}."));
            Exit::Failed
        }
    }
}

async fn ask(request: &cli::Request) -> Result<Answer, NoAnswer> {
    let authority = request.server.url.authority();
    let asking = exchange(&authority, &request.message);
    timeout(PATIENCE, asking).await.unwrap_or_else(|_| Err(NoAnswer::Late(authority.clone())))
}

/// One exchange in HTTP/1.0, whose answer ends with the connection and comes in one piece.
async fn exchange(authority: &str, message: &str) -> Result<Answer, NoAnswer> {
    let lost = |error| NoAnswer::Lost(authority.to_owned(), error);
    let connected = TcpStream::connect(authority).await;
    let mut socket = connected.map_err(|error| NoAnswer::Unreachable(authority.to_owned(), error))?;
    socket.write_all(head(authority, message).as_bytes()).await.map_err(lost)?;
    socket.write_all(message.as_bytes()).await.map_err(lost)?;
    let mut octets = Vec::new();
    socket.take(MAX_ANSWER).read_to_end(&mut octets).await.map_err(lost)?;
    parse(&octets).ok_or_else(|| NoAnswer::NoHttp(authority.to_owned()))
}

fn head(authority: &str, message: &str) -> String {
    let token = remote::token().map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
    format!(
        "POST /v1/requests HTTP/1.0\r\nHost: {authority}\r\n{token}Content-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        message.len()
    )
}

fn parse(octets: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(octets);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, body: body.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_its_status_and_its_body() {
        let octets =
            b"HTTP/1.1 409 Conflict\r\ncontent-type: application/problem+json\r\n\r\n{\"status\":409}";
        assert_eq!(parse(octets), Some(Answer { status: 409, body: "{\"status\":409}".to_owned() }));
    }

    #[test]
    fn what_is_no_http_is_no_answer() {
        for octets in [&b""[..], b"SSH-2.0-x\r\n\r\n", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 many\r\n\r\n"] {
            assert_eq!(parse(octets), None);
        }
    }
}
