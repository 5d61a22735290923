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

/// What it did with one message.
pub(crate) struct Measurement {
    /// What all repetitions took.
    pub(crate) time: Duration,
    /// The message as it writes it.
    pub(crate) written: Vec<u8>,
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

    /// Has one message decoded or encoded `times` times.
    pub(crate) fn measure(
        &mut self,
        direction: Direction,
        type_name: &str,
        times: u32,
        octets: &[u8],
    ) -> Measurement {
        let hex: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
        writeln!(self.orders, "{direction} {type_name} {times} {hex}").expect("the contestant listens");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the contestant answers");
        let measurement = answer.trim().split_once(' ').and_then(|(time, written)| {
            Some(Measurement {
                time: Duration::from_nanos(time.parse().ok()?),
                written: crate::common::from_hex(written),
            })
        });
        measurement.unwrap_or_else(|| panic!("asn1c's code cannot read the {type_name} {hex}: {answer}"))
    }
}

impl Drop for Asn1c {
    fn drop(&mut self) {
        // It ends by itself when its input does; nothing is to be saved.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
