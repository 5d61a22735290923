//! A process of ours: started with arguments, listened to line by line, ended with the test.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take that takes milliseconds on an idle machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Process {
    id: u32,
    stdin: Option<ChildStdin>,
    lines: Receiver<String>,
    complaints: Arc<Mutex<String>>,
    /// Standard error has come to its end.
    silent: Receiver<()>,
    ended: Receiver<ExitStatus>,
}

impl Process {
    /// Starts `cordboard` with these arguments and variables.
    pub(crate) fn start(arguments: &[&str], variables: &[(&str, &str)]) -> Process {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cordboard"))
            .args(arguments)
            .envs(variables.iter().copied())
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary was built for this test");
        let complaints = Arc::new(Mutex::new(String::new()));
        let silent = collect(child.stderr.take().expect("it is piped"), complaints.clone());
        Process {
            id: child.id(),
            stdin: child.stdin.take(),
            lines: lines(child.stdout.take().expect("it is piped")),
            complaints,
            silent,
            ended: wait(child),
        }
    }

    /// The next line that it says.
    #[track_caller]
    pub(crate) fn line(&self) -> String {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => line,
            Err(_) => panic!("it says nothing more; on standard error: {}", self.complaints()),
        }
    }

    /// The rest of the next line that begins so.
    #[track_caller]
    pub(crate) fn announced(&self, start: &str) -> String {
        let line = self.line();
        line.strip_prefix(start)
            .unwrap_or_else(|| panic!("{line:?} does not begin with {start:?}"))
            .to_owned()
    }

    /// Says a line to it.
    pub(crate) fn tell(&mut self, line: &str) {
        let stdin = self.stdin.as_mut().expect("it is piped");
        writeln!(stdin, "{line}").expect("it reads");
        stdin.flush().expect("it reads");
    }

    /// What it wrote on standard error so far.
    pub(crate) fn complaints(&self) -> String {
        self.complaints.lock().expect("nobody panics with it").clone()
    }

    /// Sends a signal, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.id.to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().expect("there is a kill");
        assert!(sent.success(), "the process is there");
    }

    /// Waits for its end, and for the last that it has to say. Returns its exit code, and how long it took to end.
    #[track_caller]
    pub(crate) fn end(&self) -> (Option<i32>, Duration) {
        let start = Instant::now();
        let status = self.ended.recv_timeout(PATIENCE).expect("it ends");
        let took = start.elapsed();
        self.silent.recv_timeout(PATIENCE).expect("a process that has ended says nothing more");
        (status.code(), took)
    }
}

impl Drop for Process {
    #[allow(clippy::print_stderr, reason = "what a process complained of belongs to the failure of its test")]
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("standard error of process {}:\n{}", self.id, self.complaints());
        }
        // It may have ended by itself.
        let _ =
            Command::new("kill").args(["-s", "KILL", &self.id.to_string()]).stderr(Stdio::null()).status();
    }
}

fn lines(out: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
    });
    receiver
}

fn collect(out: impl Read + Send + 'static, into: Arc<Mutex<String>>) -> Receiver<()> {
    let (end, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let mut said = into.lock().expect("nobody panics with it");
            said.push_str(&line);
            said.push('\n');
        }
        end.send(())
    });
    receiver
}

fn wait(mut child: Child) -> Receiver<ExitStatus> {
    let (sender, receiver) = channel();
    thread::spawn(move || child.wait().map(|status| sender.send(status)));
    receiver
}
