use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::contest::Direction;

/// The process of `bench/asn1c/contestant.c`, which measures itself as it is told.
pub(crate) struct Asn1c {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Asn1c {
    /// Starts it where it was built: `CORDBOARD_ASN1C` names the file, or `bench/asn1c/build.sh` has put it where
    /// it does by itself.
    pub(crate) fn start() -> Option<Self> {
        let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/asn1c/contestant");
        let file = std::env::var_os("CORDBOARD_ASN1C").map_or(usual, PathBuf::from);
        let mut child = file.exists().then(|| {
            Command::new(&file)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .expect("the contestant can be started")
        })?;
        let orders = child.stdin.take().expect("its input was asked for");
        let answers = BufReader::new(child.stdout.take().expect("its output was asked for"));
        Some(Self { child, orders, answers })
    }

    /// Gives it one message more; says with which octets it writes it.
    pub(crate) fn load(&mut self, type_name: &str, octets: &[u8]) -> Vec<u8> {
        let hex: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
        let written = self.answer_to(&format!("load {type_name} {hex}"));
        assert!(!written.starts_with("error"), "asn1c's code cannot read the {type_name} {hex}: {written}");
        crate::common::from_hex(&written)
    }

    /// Takes all messages from it.
    pub(crate) fn forget(&mut self) {
        self.answer_to("forget");
    }

    /// Has all messages decoded or encoded, one after the other, `times` times; says how long it took.
    pub(crate) fn measure(&mut self, direction: Direction, times: u32) -> Duration {
        let nanoseconds = self.answer_to(&format!("{direction} {times}"));
        Duration::from_nanos(nanoseconds.parse().expect("the contestant tells a time"))
    }

    fn answer_to(&mut self, order: &str) -> String {
        writeln!(self.orders, "{order}").expect("the contestant listens");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the contestant answers");
        answer.trim_end().to_owned()
    }
}

impl Drop for Asn1c {
    fn drop(&mut self) {
        // It ends by itself when its input does; nothing is to be saved.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
