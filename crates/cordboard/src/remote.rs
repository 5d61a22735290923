//! The server that `watch`, `request` and `health` speak to: its address, and one exchange over HTTP.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::time::Duration;

use cordboard_client::Trust;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// The variable with the bearer token, where the server wants one.
const TOKEN: &str = "CORDBOARD_TOKEN";
/// The ports of addresses that name none, without TLS and with it.
const USUAL_PORTS: (u16, u16) = (80, 443);
/// The longest answer that is read, in octets: many times the longest event.
const MAX_ANSWER: u64 = 4 << 20;

/// Where a server is: host and port. Both its faces, HTTP and the stream, are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServerAddress {
    tls: bool,
    host: String,
    port: u16,
}

/// Why a text is no address of a server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AddressError {
    #[error("write a host and a port, as in http://127.0.0.1:8080")]
    Form,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoAnswer {
    #[error("the server at {0} cannot be reached: {1}")]
    Unreachable(String, io::Error),
    #[error("{0} holds no certificates to trust: {1}")]
    NoTrust(String, io::Error),
    #[error("the connection to {0} cannot be secured: {1}")]
    Insecure(String, io::Error),
    #[error("the connection to {0} was lost: {1}")]
    Lost(String, io::Error),
    #[error("what answers at {0} is no HTTP server")]
    NoHttp(String),
    #[error("{0} did not answer within {seconds} seconds", seconds = .1.as_secs())]
    Late(String, Duration),
}

/// An answer of HTTP: its status and its body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl FromStr for ServerAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let (tls, rest) = match text.split_once("://") {
            Some(("http" | "ws", rest)) => (false, rest),
            Some(("https" | "wss", rest)) => (true, rest),
            Some(_) => return Err(AddressError::Form),
            None => (false, text),
        };
        let usual_port = if tls { USUAL_PORTS.1 } else { USUAL_PORTS.0 };
        let authority = rest.split('/').next().unwrap_or_default();
        let (host, port) = match authority.rsplit_once(':') {
            // The colons inside the brackets of an IPv6 address are not that of a port.
            Some((host, port)) if !port.ends_with(']') => {
                (host, port.parse().map_err(|_| AddressError::Form)?)
            }
            Some(_) | None => (authority, usual_port),
        };
        if host.is_empty() || host.contains(|c: char| c.is_whitespace() || c == '@') {
            return Err(AddressError::Form);
        }
        Ok(ServerAddress { tls, host: host.to_owned(), port })
    }
}

impl ServerAddress {
    /// A server that listens there.
    pub(crate) fn of(address: SocketAddr, tls: bool) -> Self {
        let host = match address.ip() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        };
        ServerAddress { tls, host, port: address.port() }
    }

    /// The address of its stream.
    pub(crate) fn stream(&self) -> String {
        format!("{}://{}", if self.tls { "wss" } else { "ws" }, self.authority())
    }

    /// Host and port, as they stand in an address.
    pub(crate) fn authority(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// Sends a request of HTTP/1.0, whose answer ends with the connection and comes in one piece.
pub(crate) async fn exchange(
    server: &ServerAddress,
    trust: Option<Trust>,
    request: &str,
    patience: Duration,
) -> Result<Answer, NoAnswer> {
    let exchanging = exchange_patiently(server, trust, request);
    let late = || NoAnswer::Late(server.authority(), patience);
    timeout(patience, exchanging).await.unwrap_or_else(|_| Err(late()))
}

async fn exchange_patiently(
    server: &ServerAddress,
    trust: Option<Trust>,
    request: &str,
) -> Result<Answer, NoAnswer> {
    let authority = server.authority();
    let connected = TcpStream::connect(&authority).await;
    let socket = connected.map_err(|error| NoAnswer::Unreachable(authority.clone(), error))?;
    let answered = if server.tls {
        let insecure = |error| NoAnswer::Insecure(authority.clone(), error);
        let trust = trust.map_or_else(Trust::system, Ok).map_err(insecure)?;
        ask(trust.secure(socket, &server.host).await.map_err(insecure)?, request).await
    } else {
        ask(socket, request).await
    };
    let octets = answered.map_err(|error| NoAnswer::Lost(authority.clone(), error))?;
    parse(&octets).ok_or(NoAnswer::NoHttp(authority))
}

async fn ask(mut socket: impl AsyncRead + AsyncWrite + Unpin, request: &str) -> io::Result<Vec<u8>> {
    socket.write_all(request.as_bytes()).await?;
    let mut octets = Vec::new();
    match socket.take(MAX_ANSWER).read_to_end(&mut octets).await {
        // Of a server that does not say goodbye in TLS: whether the answer is whole, its form tells.
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => Err(error),
        Ok(_) | Err(_) => Ok(octets),
    }
}

fn parse(octets: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(octets);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, body: body.to_owned() })
}

/// The bearer token, if there is one.
pub(crate) fn token() -> Option<String> {
    std::env::var(TOKEN).ok().filter(|token| !token.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority(text: &str) -> Option<String> {
        text.parse::<ServerAddress>().ok().map(|address| address.authority())
    }

    #[test]
    fn an_address_may_be_that_of_either_face_of_the_server() {
        for text in ["http://pbx:8080", "ws://pbx:8080/v1/stream", "pbx:8080", "http://pbx:8080/"] {
            assert_eq!(authority(text).as_deref(), Some("pbx:8080"), "{text}");
        }
        assert_eq!(authority("http://[::1]:8080").as_deref(), Some("[::1]:8080"));
        assert_eq!(authority("http://[::1]").as_deref(), Some("[::1]:80"));
        let socket: SocketAddr = "[::1]:8080".parse().expect("an address");
        assert_eq!(ServerAddress::of(socket, false).authority(), "[::1]:8080");
    }

    #[test]
    fn an_address_with_tls_has_another_usual_port_and_another_stream() {
        let address = |text: &str| text.parse::<ServerAddress>().expect("an address");
        assert_eq!(address("https://pbx").stream(), "wss://pbx:443");
        assert_eq!(address("wss://pbx:8443/v1/stream").stream(), "wss://pbx:8443");
        assert_eq!(address("http://pbx").stream(), "ws://pbx:80");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in
            ["", "https://", "ftp://pbx", "http://", "http://pbx:port", "http://a b:1", "http://u@h:1"]
        {
            assert_eq!(authority(text), None, "{text}");
        }
    }

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
