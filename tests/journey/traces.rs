//! A request on its whole way, as a collector of traces sees it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use serde_json::json;

use crate::bench::{Bench, Setup};
use crate::process::PATIENCE;

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/// A collector that takes everything. What it was given comes out of the channel.
fn collector() -> (String, Receiver<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let endpoint = format!("http://{}/v1/traces", listener.local_addr().expect("is bound"));
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for socket in listener.incoming().map_while(Result::ok) {
            let sender = sender.clone();
            thread::spawn(move || take(&socket, |body| sender.send(body).is_ok()));
        }
    });
    (endpoint, receiver)
}

/// Reads requests of HTTP from a connection, and answers each with nothing.
fn take(socket: &TcpStream, keep: impl Fn(Vec<u8>) -> bool) {
    let mut lines = BufReader::new(socket);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        if let Some(given) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = given.trim().parse().expect("a length");
        }
        if line == "\r\n" {
            let mut body = vec![0; length];
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
            if lines.read_exact(&mut body).is_err() || !keep(body) || { socket }.write_all(answer).is_err() {
                return;
            }
        }
    }
}

/// All that the collector is given until each of these stands in it.
#[track_caller]
fn collected(given: &Receiver<Vec<u8>>, wanted: &[&[u8]]) -> Vec<u8> {
    let mut all = Vec::new();
    let holds = |all: &[u8], part: &[u8]| all.windows(part.len()).any(|window| window == part);
    while !wanted.iter().all(|part| holds(&all, part)) {
        all.extend(given.recv_timeout(PATIENCE).expect("the collector is given what was traced"));
    }
    all
}

/// Asks over HTTP within a trace. Returns the head of the answer.
fn ask(bench: &Bench, header: &str) -> String {
    let body = json!({"messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002"}).to_string();
    let mut socket = TcpStream::connect(&bench.address).expect("the server listens");
    write!(
        socket,
        "POST /v1/requests HTTP/1.0\r\nHost: x\r\n{header}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .expect("is open");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).expect("the server answers");
    answer.split_once("\r\n\r\n").expect("a head").0.to_ascii_lowercase()
}

fn octets(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("is hex")).collect()
}

#[test]
fn a_collector_sees_a_request_its_question_to_the_switch_and_its_event_in_the_client_s_trace() {
    let (endpoint, given) = collector();
    let serve = [("CORDBOARD__TRACING__OTLP_ENDPOINT", endpoint.as_str())];
    let bench = Bench::with(&Setup { serve: &serve, ..Setup::default() });
    let _in_sync = bench.registered(["4001", "4002"]);

    let head = ask(&bench, &format!("traceparent: {PARENT}\r\n"));
    assert!(head.starts_with("http/1.0 200"), "{head}");
    let returned = head.lines().find_map(|line| line.strip_prefix("traceparent: ")).expect("it is returned");
    assert!(returned.contains(TRACE) && returned != PARENT, "{returned}: another span of the same trace");

    let trace = octets(TRACE);
    collected(&given, &[&trace, b"RequestMakeCall", b"MakeCall", b"EventDialing", b"cordboard"]);
    bench.server.signal("TERM");
    assert_eq!(bench.server.end().0, Some(0));
}

#[test]
fn a_request_of_the_stream_names_its_trace_in_extensions_and_so_does_its_answer_alone() {
    let (endpoint, given) = collector();
    let serve = [("CORDBOARD__TRACING__OTLP_ENDPOINT", endpoint.as_str())];
    let bench = Bench::with(&Setup { serve: &serve, ..Setup::default() });
    let (mut asker, mut other) = (bench.registered(["4001"]), bench.registered(["4001"]));
    let dialing = asker.ask(json!({
        "messageName": "RequestMakeCall", "thisDN": "4001", "otherDN": "4002", "extensions": {"traceparent": PARENT}
    }));
    let returned = dialing["extensions"]["traceparent"].as_str().expect("it is returned");
    assert!(returned.contains(TRACE), "{returned}");
    let told = other.skip_to("EventDialing", "4001");
    assert!(told["extensions"]["traceparent"].is_null(), "{told}");
    collected(&given, &[&octets(TRACE), b"EventDialing"]);
}

#[test]
fn without_a_collector_a_traceparent_is_given_back_as_it_came_and_none_where_none_came() {
    let bench = Bench::start();
    let _in_sync = bench.registered(["4001", "4002"]);
    let head = ask(&bench, &format!("traceparent: {PARENT}\r\n"));
    assert!(head.contains(&format!("traceparent: {PARENT}")), "{head}");
    let head = ask(&bench, "");
    assert!(!head.contains("traceparent"), "{head}");
    let head = ask(&bench, "traceparent: nonsense\r\n");
    assert!(!head.contains("traceparent"), "{head}");
}

#[test]
fn a_collector_that_is_away_disturbs_nobody() {
    let serve = [("CORDBOARD__TRACING__OTLP_ENDPOINT", "http://127.0.0.1:9/v1/traces")];
    let bench = Bench::with(&Setup { serve: &serve, ..Setup::default() });
    let _in_sync = bench.registered(["4001", "4002"]);
    assert!(ask(&bench, "").starts_with("http/1.0 200"));
    bench.server.signal("TERM");
    let (code, took) = bench.server.end();
    assert_eq!(code, Some(0));
    assert!(took.as_secs() < 2, "{took:?}");
}
