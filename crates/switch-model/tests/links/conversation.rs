//! A whole conversation, octet by octet, as it crosses the wire.

use switch_model::{ConnectionKey, Output, Switch, SwitchConfig};

use crate::site::Site;

/// Sends a record and gives what comes back, a record a line; `close` where the switch closes.
fn say(switch: &mut Switch, key: ConnectionKey, record: &str) -> Vec<String> {
    let now = Site::new().moment();
    switch.handle_input(now, key, &octets(record));
    let mut said = Vec::new();
    while let Some(output) = switch.poll_output() {
        said.push(match output {
            Output::Transmit(_, record) => record.iter().map(|octet| format!("{octet:02x}")).collect(),
            Output::Stranger(_, dialect) => dialect.to_string(),
            Output::Close(_) => "close".to_owned(),
        });
    }
    said
}

fn octets(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let octet = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("ascii"), 16).expect("hex");
    digits.chunks(2).map(octet).collect()
}

/// Spaces in what is expected are for the reader.
fn assert_said(said: &[String], expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|record| record.replace(' ', "")).collect();
    assert_eq!(said, expected);
}

#[test]
fn from_the_association_to_the_abort() {
    let mut switch = Switch::new(SwitchConfig::default());
    let key = switch.connect(Site::new().moment());

    // AARQ: context 1.3.12.0.218, version bits 3 and 4 offered -> AARE: accepted, bit 4; SystemStatus normal.
    let said = say(&mut switch, key, "26801a 6018 a107 0605 2b0c00815a be0d 280b a009 a007 0305 0018000000");
    assert_said(
        &said,
        &[
            "268023 6121 a10706052b0c00815a a203020100 a305a103020100 be0a2808a006a00403020308",
            "26800f a10d 02024000 020200d3 30030a0102",
        ],
    );
    // SystemStatus answered -> nothing.
    assert!(say(&mut switch, key, "26800e a20c 02024000 3006 020200d3 0500").is_empty());
    // MonitorStart 4001 -> cross reference 0001.
    let said = say(&mut switch, key, "268012 a110 020101 020147 3008 3006 8004 34303031");
    assert_said(&said, &["268010 a20e 020101 3009 020147 3004 55020001"]);
    // MakeCall 4000 to 4001 -> connection of 4000 in call 0001; delivered at 4001 with its stamp.
    let said = say(&mut switch, key, "26801a a118 020102 02010a 3010 3006 8004 34303030 3006 8004 34303031");
    assert_said(
        &said,
        &[
            "26801e a21c 020102 3017 02010a 3012 6b10300e80020001a1083006800434303030",
            "268061 a15f 02024001 020115 3056 55020001 a050 a44e 6b10300e80020001a1083006800434303031 6308 3006800434303031 6108 3006800434303030 6208 3006800434303031 6402 8700 4e0102 0a0116 7e12a010180e3230313231323037313030343031",
        ],
    );
    // AnswerCall -> done; established.
    let said =
        say(&mut switch, key, "26801c a11a 020103 020102 3012 6b10 300e 80020001 a108 3006 8004 34303031");
    assert_said(
        &said,
        &[
            "26800c a20a 020103 3005 020102 0500",
            "268061 a15f 02024002 020115 3056 55020001 a050 a74e 6b10300e80020001a1083006800434303031 6308 3006800434303031 6108 3006800434303030 6208 3006800434303031 6402 8700 4e0103 0a014e 7e12a010180e3230313231323037313030343031",
        ],
    );
    // An operation that nobody knows -> rejected.
    let said = say(&mut switch, key, "268009 a107 020104 020203e7");
    assert_said(&said, &["268008 a406 020104 810101"]);
    // MonitorStop 0001 -> done.
    let said = say(&mut switch, key, "26800f a10d 02020080 020149 3004 5502 0001");
    assert_said(&said, &["26800d a20b 02020080 3005 020149 0500"]);
    // ABRT -> the connection is closed.
    assert_eq!(say(&mut switch, key, "268008 6406 800100 810101"), ["close"]);
}
