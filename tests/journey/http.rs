//! HTTP, as little as a test needs.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::process::PATIENCE;

pub(crate) fn post(address: &str, path: &str, body: &Value) -> (u16, Value) {
    try_post(address, path, body).expect("the server answers")
}

/// As [`post`], to a server that may be killed at any moment.
pub(crate) fn try_post(address: &str, path: &str, body: &Value) -> std::io::Result<(u16, Value)> {
    let body = body.to_string();
    exchange(
        address,
        &format!("POST {path} HTTP/1.0\r\nHost: {address}\r\nContent-Length: {}\r\n\r\n{body}", body.len()),
    )
}

pub(crate) fn get(address: &str, path: &str) -> (u16, Value) {
    try_get(address, path).expect("the server answers")
}

/// As [`get`], by the holder of a token; an empty one is none.
pub(crate) fn get_with(address: &str, path: &str, token: &str) -> (u16, Value) {
    let header = if token.is_empty() { String::new() } else { format!("Authorization: Bearer {token}\r\n") };
    exchange(address, &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n{header}\r\n"))
        .expect("the server answers")
}

/// As [`get`], of a server that may be killed at any moment.
pub(crate) fn try_get(address: &str, path: &str) -> std::io::Result<(u16, Value)> {
    exchange(address, &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n"))
}

/// The body of an answer that is no JSON.
pub(crate) fn get_text(address: &str, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n");
    let (status, body) = exchange_text(address, &request).expect("the server answers");
    assert_eq!(status, 200, "{body}");
    body
}

fn exchange(address: &str, request: &str) -> std::io::Result<(u16, Value)> {
    let (status, body) = exchange_text(address, request)?;
    Ok((status, serde_json::from_str(&body).unwrap_or(Value::Null)))
}

fn exchange_text(address: &str, request: &str) -> std::io::Result<(u16, String)> {
    let mut socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.write_all(request.as_bytes())?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer)?;
    let read = || -> Option<(u16, String)> {
        let (head, body) = answer.split_once("\r\n\r\n")?;
        Some((head.split(' ').nth(1)?.parse().ok()?, body.to_owned()))
    };
    read().ok_or_else(|| std::io::Error::other("the answer was cut short"))
}
