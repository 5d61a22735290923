//! A browser that a test looks through: Chromium by way of chromedriver, spoken to in WebDriver (JSON over HTTP).

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::process::PATIENCE;

/// Where WebDriver keeps the identifier of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What a browser of a test does not do: ask anybody on the network, or need a screen.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--window-size=1280,900",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

pub(crate) struct Browser {
    driver: Child,
    address: String,
    session: String,
    _profile: TempDir,
}

impl Browser {
    /// A browser that shows this address; none where chromedriver is not installed, which is told.
    #[allow(clippy::print_stderr, reason = "who runs the tests has to know that one of them saw nothing")]
    pub(crate) fn open(url: &str) -> Option<Browser> {
        let started =
            Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let Ok(mut driver) = started else {
            eprintln!("chromedriver is not installed: the page was not looked at in a browser");
            return None;
        };
        let said = BufReader::new(driver.stdout.take().expect("it is piped")).lines().map_while(Result::ok);
        let port = said
            .filter_map(|line| {
                Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned())
            })
            .next()
            .expect("chromedriver says where it listens");
        let profile = TempDir::new().expect("there is room for a profile");
        let wanted = capabilities(&profile);
        // Whole before it is asked anything: it ends its driver even if the browser does not start.
        let mut browser = Browser {
            driver,
            address: format!("127.0.0.1:{port}"),
            session: String::new(),
            _profile: profile,
        };
        let (status, answer) = post(&browser.address, "/session", &wanted);
        assert_eq!(status, 200, "{answer}");
        answer["value"]["sessionId"].as_str().expect("a session").clone_into(&mut browser.session);
        browser.go(url);
        Some(browser)
    }

    /// Goes to another address, or to another place of the same page.
    #[track_caller]
    pub(crate) fn go(&self, url: &str) {
        self.ask("url", &json!({ "url": url }));
    }

    /// The number that the script gives to its first argument, a function.
    #[track_caller]
    pub(crate) fn value(&self, script: &str) -> f64 {
        let given = self.ask("execute/async", &json!({ "script": script, "args": [] }));
        given.as_f64().expect("a number")
    }

    /// A command of the browser's own protocol.
    #[track_caller]
    pub(crate) fn command(&self, command: &str, parameters: &Value) -> Value {
        self.ask("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// What the page's script holds in memory, once nothing is left over in it.
    #[track_caller]
    pub(crate) fn heap_megabytes(&self) -> f64 {
        self.command("HeapProfiler.collectGarbage", &json!({}));
        let usage = self.command("Runtime.getHeapUsage", &json!({}));
        usage["usedSize"].as_f64().expect("a number of bytes") / 1e6
    }

    /// Waits until the expression, in the page's own language, is true.
    #[track_caller]
    pub(crate) fn until(&self, expression: &str) {
        let script = format!(
            "const done = arguments[0]; const look = () => ({expression}) ? done(true) : setTimeout(look, 20); look();"
        );
        self.ask("execute/async", &json!({ "script": script, "args": [] }));
    }

    /// Waits until something fits the selector.
    #[track_caller]
    pub(crate) fn sees(&self, selector: &str) {
        self.until(&format!("document.querySelector({}) !== null", json!(selector)));
    }

    #[track_caller]
    pub(crate) fn click(&self, selector: &str) {
        self.sees(selector);
        self.ask(&format!("element/{}/click", self.element(selector)), &json!({}));
    }

    #[track_caller]
    pub(crate) fn write(&self, selector: &str, text: &str) {
        self.sees(selector);
        self.ask(&format!("element/{}/value", self.element(selector)), &json!({ "text": text }));
    }

    /// Keeps what is seen as a picture, for people: `screenshots` among the files of the tests.
    #[track_caller]
    pub(crate) fn keep(&self, name: &str) {
        let (status, answer) =
            exchange(&self.address, &format!("GET /session/{}/screenshot", self.session), "")
                .expect("chromedriver answers");
        assert_eq!(status, 200, "{answer}");
        let picture = answer["value"].as_str().expect("a picture");
        let octets = BASE64_STANDARD.decode(picture).expect("it is base64");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screenshots");
        std::fs::create_dir_all(&folder).expect("it can be made");
        std::fs::write(folder.join(format!("{name}.png")), octets).expect("it can be written");
    }

    /// What the browser complained of, and every address that it asked outside of this one.
    #[track_caller]
    pub(crate) fn complaints(&self, origin: &str) -> Vec<String> {
        let log = self.ask("se/log", &json!({ "type": "browser" }));
        let log = log.as_array().expect("a list of entries").iter();
        let loud = log.filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
        // A machine whose network changes breaks off what is being loaded, and the browser loads it again.
        let loud = loud.filter(|entry| !entry["message"].to_string().contains("ERR_NETWORK_CHANGED"));
        let script = "return performance.getEntriesByType('resource').map((entry) => entry.name);";
        let asked = self.ask("execute/sync", &json!({ "script": script, "args": [] }));
        let asked = asked.as_array().expect("a list of addresses").iter().filter_map(Value::as_str);
        let outside = asked.filter(|address| !address.starts_with(origin)).map(str::to_owned);
        loud.map(|entry| entry["message"].to_string()).chain(outside).collect()
    }

    #[track_caller]
    fn element(&self, selector: &str) -> String {
        let found = self.ask("element", &json!({ "using": "css selector", "value": selector }));
        found[ELEMENT].as_str().expect("an element").to_owned()
    }

    #[track_caller]
    fn ask(&self, what: &str, body: &Value) -> Value {
        let (status, mut answer) = post(&self.address, &format!("/session/{}/{what}", self.session), body);
        assert_eq!(status, 200, "{what} {body}: {}", answer["value"]["message"]);
        answer["value"].take()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The browser ends with its session, and the driver then has nothing left to end.
        let _ = exchange(&self.address, &format!("DELETE /session/{}", self.session), "");
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

#[track_caller]
fn post(address: &str, path: &str, body: &Value) -> (u16, Value) {
    exchange(address, &format!("POST {path}"), &body.to_string()).expect("chromedriver answers")
}

/// chromedriver speaks HTTP/1.1 only, keeps the connection, and says how long its answer is.
fn exchange(address: &str, what: &str, body: &str) -> std::io::Result<(u16, Value)> {
    let mut socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    write!(socket, "{what} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {}\r\n\r\n{body}", body.len())?;
    let mut answer = BufReader::new(socket);
    let (mut status, mut length) = (0, 0);
    loop {
        let mut line = String::new();
        answer.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(told) = line.strip_prefix("http/1.1 ") {
            status = told.split(' ').next().and_then(|code| code.parse().ok()).unwrap_or(0);
        } else if let Some(told) = line.strip_prefix("content-length:") {
            length = told.trim().parse().map_err(std::io::Error::other)?;
        } else if line.is_empty() {
            break;
        }
    }
    let mut text = vec![0; length];
    answer.read_exact(&mut text)?;
    Ok((status, serde_json::from_slice(&text).unwrap_or(Value::Null)))
}

fn capabilities(profile: &TempDir) -> Value {
    let profile = format!("--user-data-dir={}", profile.path().display());
    let arguments: Vec<&str> = ARGUMENTS.into_iter().chain([profile.as_str()]).collect();
    // The browser gives up before the test does, so that it can say on what.
    let patience = PATIENCE.as_millis() * 4 / 5;
    json!({ "capabilities": { "alwaysMatch": {
        "browserName": "chrome",
        "timeouts": { "script": patience },
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": { "args": arguments },
    } } })
}
