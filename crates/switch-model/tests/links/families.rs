//! How families of switches speak, octet for octet.

use switch_model::{
    Act, ConnectionKey, Family, Moment, Output, Switch, SwitchConfig,
    family::{HIPATH_3000, OPENSCAPE_BUSINESS, PANASONIC, STANDARD},
};

use crate::site::WALL;

const NOW: Moment = Moment { monotonic: std::time::Duration::ZERO, wall: WALL };

const HIPATH_AARQ: &str = "6031a10706052b0c00815a8a020680ac15a213a011a00f0406414d484f5354\
                           04053737373737be0b2809a007a0050303001000";
const PANASONIC_AARQ: &str = "602380020780a10706052b0c00815abe14281206072b0c00821d8148a007a0050303000800";
const STATUS_NORMAL: &str = "a10c020101020200d330030a0102";
const STATUS_ANSWERED: &str = "a20b0201013006020200d30500";

/// A switch of one family and a link whose octets are seen without their record layer.
struct Wire {
    switch: Switch,
    key: ConnectionKey,
    /// The record layer in front of a PDU of less than 256 octets, but for its last octet.
    header: &'static [u8],
    is_closed: bool,
}

impl Wire {
    fn to(family: &Family, header: &'static [u8]) -> Self {
        let mut switch = Switch::new(SwitchConfig::of(family));
        let key = switch.connect(NOW);
        Self { switch, key, header, is_closed: false }
    }

    fn hipath() -> Self {
        Self::to(&HIPATH_3000, &[0x26, 0x80])
    }

    fn panasonic() -> Self {
        Self::to(&PANASONIC, &[0x00])
    }

    fn associated(mut self, aarq: &str) -> Self {
        self.say(aarq);
        self.say(STATUS_ANSWERED);
        self
    }

    /// Says one PDU; gives those that come back.
    fn say(&mut self, pdu: &str) -> Vec<String> {
        let octets: Vec<u8> = (0..pdu.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&pdu[at..at + 2], 16).expect("hexadecimal digits"))
            .collect();
        let length = u8::try_from(octets.len()).expect("a short PDU");
        self.switch.handle_input(NOW, self.key, &[self.header, &[length], &octets].concat());
        self.heard()
    }

    fn act(&mut self, act: &Act) -> Vec<String> {
        self.switch.act(NOW, act).expect("that can be done");
        self.heard()
    }

    fn heard(&mut self) -> Vec<String> {
        let mut heard = Vec::new();
        while let Some(output) = self.switch.poll_output() {
            match output {
                Output::Transmit(_, record) => {
                    let pdu = &record[self.header.len() + 1..];
                    assert_eq!(record[..=self.header.len()], [self.header, &[pdu.len() as u8]].concat());
                    heard.push(pdu.iter().map(|octet| format!("{octet:02x}")).collect());
                }
                Output::Stranger(_, dialect) => panic!("{dialect:?}"),
                Output::Close(_) => self.is_closed = true,
            }
        }
        heard
    }
}

#[test]
fn a_hipath_shows_its_stamp_and_its_status_has_the_first_invoke_identifier() {
    let aare = "6148a10706052b0c00815aa203020100a305a10302010088020680aa21a21fa01da11b\
                04104d4f44454c2030312e30302e3030313a04073030312e303030be0a2808a006a00403020410";
    for family in [HIPATH_3000, OPENSCAPE_BUSINESS] {
        let mut wire = Wire::to(&family, &[0x26, 0x80]);
        assert_eq!(wire.say(HIPATH_AARQ), [aare, STATUS_NORMAL]);
    }
}

#[test]
fn a_hipath_has_no_reference_even_if_it_is_asked_with_one() {
    let with_reference = "603aa10706052b0c00815a8a020680ac15a213a011a00f0406414d484f5354\
                          04053737373737be14281206072b0c00821d8148a007a0050303001000";
    let answered = Wire::hipath().say(with_reference);
    assert!(answered[0].ends_with("be0a2808a006a00403020410"), "{answered:?}");
}

#[test]
fn a_hipath_without_the_factory_s_login_is_refused_without_a_stamp() {
    let mut wire = Wire::hipath();
    let answered = wire.say("6016a10706052b0c00815abe0b2809a007a0050303001000");
    assert_eq!(answered, ["6115a10706052b0c00815aa203020101a305a10302010e"]);
    assert!(wire.is_closed);
}

#[test]
fn a_hipath_tells_the_filter_of_a_monitor_without_private_and_media_events() {
    let mut wire = Wire::hipath().associated(HIPATH_AARQ);
    let asked = "a136020101020147302e3006800434303030\
                 a0248004065ff40086020340870206008803055400890302fc18830205c0850201c084020700";
    let told = "a22c0201013027020147302255020000\
                a01c8004065ff400860203408803055400890302fc18830205c0850201c0";
    assert_eq!(wire.say(asked), [told]);
}

#[test]
fn cross_references_and_call_identifiers_of_a_hipath_have_two_octets_and_its_invoke_identifiers_count_on() {
    let mut wire = Wire::hipath().associated(HIPATH_AARQ);
    wire.say("a11002010102014730083006800434303030");
    let events = wire.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() });
    assert_eq!(events.len(), 3);
    for (event, invoke_id) in events.iter().zip(["020102", "020103", "020104"]) {
        let (invoke, argument) = event.split_once("020115").expect("an event report");
        assert!(invoke.ends_with(invoke_id), "{event}");
        assert!(argument.contains("55020000a0"), "{event}");
        assert!(argument.contains("80020001a10830068004343030"), "{event}");
    }
}

#[test]
fn a_panasonic_accepts_with_a_diagnostic_a_reference_and_sixteen_bits_of_version() {
    let aare = "612f80020780a10706052b0c00815aa203020100a305a103020101\
                be14281206072b0c00821d8148a007a0050303000800";
    assert_eq!(Wire::panasonic().say(PANASONIC_AARQ), [aare, STATUS_NORMAL]);
}

#[test]
fn a_panasonic_monitors_a_device_by_its_number_in_the_device_list() {
    let mut wire = Wire::panasonic().associated(PANASONIC_AARQ);
    let started = wire.say("a1100201780201473008300481020fa0a000");
    assert_eq!(started, ["a20e0201783009020147300455020001"]);
    assert_eq!(wire.act(&Act::Dial { phone: "4000".into(), digits: "4001".into() }).len(), 3);
}

#[test]
fn a_panasonic_takes_and_gives_a_bare_goodbye() {
    let mut left = Wire::panasonic().associated(PANASONIC_AARQ);
    assert!(left.say("800100").is_empty());
    assert!(left.is_closed);

    let mut too_soon = Wire::panasonic();
    assert_eq!(too_soon.say(STATUS_NORMAL), ["800100"]);
    assert!(too_soon.is_closed);
}

#[test]
fn other_switches_know_no_bare_goodbye() {
    let mut wire = Wire::to(&STANDARD, &[0x00]).associated(PANASONIC_AARQ);
    assert_eq!(wire.say("800100"), ["a4050500800100"]);
    assert!(!wire.is_closed);
}
