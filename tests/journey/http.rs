//! HTTP, as little as a test needs.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::process::PATIENCE;

pub(crate) fn post(address: &str, path: &str, body: &Value) -> (u16, Value) {
    let body = body.to_string();
    exchange(
        address,
        &format!("POST {path} HTTP/1.0\r\nHost: {address}\r\nContent-Length: {}\r\n\r\n{body}", body.len()),
    )
}

pub(crate) fn get(address: &str, path: &str) -> (u16, Value) {
    exchange(address, &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n"))
}

fn exchange(address: &str, request: &str) -> (u16, Value) {
    let mut socket = TcpStream::connect(address).expect("the server is there");
    socket.set_read_timeout(Some(PATIENCE)).expect("a socket has a timeout");
    socket.write_all(request.as_bytes()).expect("the server reads");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).expect("the server answers");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer has a head");
    let status = head.split(' ').nth(1).expect("a status").parse().expect("a number");
    (status, serde_json::from_str(body).unwrap_or(Value::Null))
}
