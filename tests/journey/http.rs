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
    exchange(address, &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n")).expect("the server answers")
}

fn exchange(address: &str, request: &str) -> std::io::Result<(u16, Value)> {
    let mut socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.write_all(request.as_bytes())?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer)?;
    let read = || -> Option<(u16, Value)> {
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some((status, serde_json::from_str(body).unwrap_or(Value::Null)))
    };
    read().ok_or_else(|| std::io::Error::other("the answer was cut short"))
}
