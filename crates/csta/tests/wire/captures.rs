//! Octets that real switches and clients sent, read from the folder that `CORDBOARD_CAPTURES` names (files
//! `*-ber.txt`, lines `id | direction | what | hex`). The captures are not part of this repository; without the
//! variable these tests say so and check nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::{hex, octets};
use csta::association::read_user_information;
use csta::data::extension_types::CstaCommonArguments;
use csta::events::delivered_event::DeliveredEvent;
use csta::events::event_report_definitions::{
    CallControlEvents, CstaEventReportArgument, EventSpecificInfo, PhysicalDeviceFeatureEvents,
};
use csta::services::escape_service::EscapeArgument;
use csta::services::make_call::MakeCallArgument;
use csta::services::monitor_start::MonitorStartArgument;
use csta::services::monitor_stop::MonitorStopArgument;
use csta::services::set_display::SetDisplayArgument;
use csta::services::snapshot_device::SnapshotDeviceArgument;
use csta::services::system_status::SystemStatusArg;
use csta::{Argument, Confirmed, Operation, decode, describe, encode};
use rasn::{AsnType, Decode, Encode};
use rose::acse::{AcseApdu, Authentication};
use rose::{Any, Apdu, Pdu};

struct Capture {
    id: String,
    octets: Vec<u8>,
}

/// What of a capture's octets is a PDU, and of what.
enum Kind {
    /// CSTA III: everything is asserted.
    PhaseThree,
    /// Phase I or II, and what says so: only the envelope is asserted.
    EnvelopeOnly(&'static str),
    /// No PDU at all.
    NoPdu,
}

impl Capture {
    fn kind(&self) -> Kind {
        match self.id.as_str() {
            "oxe-hello" => Kind::NoPdu,
            id if id.starts_with("oxe-") => Kind::EnvelopeOnly("phase II"),
            "ocs-10" | "ocs-11" | "ocs-12" => Kind::EnvelopeOnly("phase I"),
            "osb-02" | "osb-04" => Kind::EnvelopeOnly(
                "an escape of phase I or II: common arguments where phase III has a SEQUENCE with the private data",
            ),
            "osb-03" => Kind::EnvelopeOnly(
                "the system status of phase I and II, operation 52: phase III has no such operation, its own is 211",
            ),
            _ => Kind::PhaseThree,
        }
    }

    /// The octets without the frame that a few captures have kept.
    fn pdu(&self) -> &[u8] {
        match self.id.as_str() {
            "ocs-06" => &self.octets[3..],
            id if id.starts_with("oxe-") => &self.octets[2..],
            _ => &self.octets,
        }
    }
}

/// Octets that we write otherwise than we read them, and why that is right.
const FREEDOMS: [(&str, &str); 3] = [
    ("n3-13", "the invoke id has an octet more than it needs"),
    ("oxe-sysstat", "the invoke id has an octet more than it needs"),
    ("oxe-sysstat-r", "the invoke id has an octet more than it needs"),
];

fn captures() -> Option<BTreeMap<String, Capture>> {
    let Some(folder) = std::env::var_os("CORDBOARD_CAPTURES").map(PathBuf::from) else {
        println!("CORDBOARD_CAPTURES is not set: no captures were read");
        return None;
    };
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let captures: BTreeMap<String, Capture> = files
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.to_string_lossy().ends_with("-ber.txt"))
        .flat_map(|path| captures_of(&path))
        .map(|capture| (capture.id.clone(), capture))
        .collect();
    println!("{}: {} captures", folder.display(), captures.len());
    assert!(!captures.is_empty(), "{} has no captures", folder.display());
    Some(captures)
}

fn captures_of(file: &Path) -> Vec<Capture> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).map(capture).collect()
}

fn capture(line: &str) -> Capture {
    let columns: Vec<&str> = line.split(" | ").map(str::trim).collect();
    let [id, _direction, _what @ .., octets_column] = columns.as_slice() else {
        panic!("not a capture: {line}")
    };
    Capture { id: (*id).to_owned(), octets: octets(octets_column) }
}

#[test]
fn every_capture_is_read_and_written_again() {
    let Some(captures) = captures() else { return };
    let mut failures = Vec::new();
    for capture in captures.values() {
        match check(capture) {
            Ok(said) => println!("{:14} {said}", capture.id),
            Err(error) => failures.push(format!("{}: {error}", capture.id)),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Says what the message is.
fn check(capture: &Capture) -> Result<String, String> {
    let said = match capture.kind() {
        Kind::NoPdu => return Ok("an octet that is no PDU".to_owned()),
        Kind::EnvelopeOnly(reason) => format!("not CSTA III ({reason}): {}", envelope(capture)?),
        Kind::PhaseThree => message(&pdu(capture)?)?,
    };
    let written = pdu(capture)?.encode();
    let freedom = FREEDOMS.iter().find(|(id, _)| *id == capture.id);
    match (written == capture.pdu(), freedom) {
        (true, None) => Ok(said),
        (false, Some((_, reason))) => Ok(format!("{said} (written otherwise: {reason})")),
        (true, Some(_)) => Err("written as it was read, though a freedom is listed for it".to_owned()),
        (false, None) => Err(format!("{said}: read {}, wrote {}", hex(capture.pdu()), hex(&written))),
    }
}

fn pdu(capture: &Capture) -> Result<Pdu, String> {
    Pdu::decode(capture.pdu()).map_err(|error| error.to_string())
}

fn envelope(capture: &Capture) -> Result<String, String> {
    Ok(match pdu(capture)? {
        Pdu::Acse(apdu) => association(&apdu)?,
        Pdu::Rose(Apdu::Invoke { opcode, .. }) => format!("Invoke of operation {opcode}"),
        Pdu::Rose(Apdu::ReturnResult { result, .. }) => {
            format!("ReturnResult of operation {:?}", result.map(|result| result.opcode))
        }
        Pdu::Rose(other) => format!("{other:?}"),
    })
}

fn message(pdu: &Pdu) -> Result<String, String> {
    match pdu {
        Pdu::Acse(apdu) => association(apdu),
        Pdu::Rose(Apdu::Invoke { opcode, argument: Some(argument), .. }) => {
            let operation = Operation::from(*opcode);
            Ok(format!("{operation} {}", read_argument(operation, argument)?))
        }
        Pdu::Rose(Apdu::ReturnResult { result: Some(result), .. }) => {
            let operation =
                Operation::from(result.opcode.expect("a switch names the operation that it has done"));
            Ok(format!("result of {operation} {}", read_result(operation, &result.result)?))
        }
        Pdu::Rose(other) => Err(format!("no capture is expected to be {other:?}")),
    }
}

fn association(apdu: &AcseApdu) -> Result<String, String> {
    let (name, information) = match apdu {
        AcseApdu::Aarq(aarq) => ("AARQ", aarq.user_information.as_ref()),
        AcseApdu::Aare(aare) => ("AARE", aare.user_information.as_ref()),
        AcseApdu::Rlrq(_) => ("RLRQ", None),
        AcseApdu::Rlre(_) => ("RLRE", None),
        AcseApdu::Abrt(_) => ("ABRT", None),
    };
    let Some(external) = information else { return Ok(name.to_owned()) };
    let information = read_user_information(external).ok_or("the user information is no BER value")?;
    let information = information.map_err(|error| error.to_string())?;
    let written = encode(&information);
    if external.single_asn1_type() != Some(&written) {
        return Err(format!("user information {external:?}, wrote {written:?}"));
    }
    Ok(format!("{name} {:?}", information.versions()))
}

/// Reads a value of one type; it must be written as it was.
fn again<T: Decode + Encode + AsnType>(any: &Any) -> Result<String, String> {
    let value: T = decode(any).map_err(|error| error.to_string())?;
    let written = encode(&value);
    if &written == any { Ok(describe(&value)) } else { Err(format!("read {any:?}, wrote {written:?}")) }
}

fn read_argument(operation: Operation, argument: &Any) -> Result<String, String> {
    match operation {
        MonitorStartArgument::OPERATION => again::<MonitorStartArgument>(argument),
        MonitorStopArgument::OPERATION => again::<MonitorStopArgument>(argument),
        SnapshotDeviceArgument::OPERATION => again::<SnapshotDeviceArgument>(argument),
        MakeCallArgument::OPERATION => again::<MakeCallArgument>(argument),
        SetDisplayArgument::OPERATION => again::<SetDisplayArgument>(argument),
        SystemStatusArg::OPERATION => again::<SystemStatusArg>(argument),
        EscapeArgument::OPERATION => again::<EscapeArgument>(argument),
        CstaEventReportArgument::OPERATION => again::<CstaEventReportArgument>(argument),
        other => Err(format!("no capture is expected to be {other}")),
    }
}

fn read_result(operation: Operation, result: &Any) -> Result<String, String> {
    match operation {
        MonitorStartArgument::OPERATION => again::<<MonitorStartArgument as Confirmed>::Result>(result),
        MonitorStopArgument::OPERATION => again::<<MonitorStopArgument as Confirmed>::Result>(result),
        MakeCallArgument::OPERATION => again::<<MakeCallArgument as Confirmed>::Result>(result),
        SetDisplayArgument::OPERATION => again::<<SetDisplayArgument as Confirmed>::Result>(result),
        SystemStatusArg::OPERATION => again::<<SystemStatusArg as Confirmed>::Result>(result),
        other => Err(format!("no capture is expected to be a result of {other}")),
    }
}

fn report(capture: &Capture) -> CstaEventReportArgument {
    let Ok(Pdu::Rose(Apdu::Invoke { argument: Some(argument), .. })) = Pdu::decode(capture.pdu()) else {
        panic!("{} is not an Invoke", capture.id)
    };
    decode(&argument).unwrap_or_else(|error| panic!("{}: {error}", capture.id))
}

fn delivered(capture: &Capture) -> DeliveredEvent {
    match report(capture).event_specific_info {
        EventSpecificInfo::CallControlEvents(CallControlEvents::Delivered(event)) => event,
        other => panic!("{} is {other:?}", capture.id),
    }
}

fn time_of(extensions: Option<&CstaCommonArguments>) -> Option<String> {
    let security = extensions?.security.as_ref()?;
    security.timestamp.as_ref().map(ToString::to_string)
}

#[test]
fn delivered_events_of_a_switch_say_who_calls_whom_in_which_call_and_when() {
    let Some(captures) = captures() else { return };
    let expected = [
        ("hpj-01", "017604069049", "548", "85f4", "20121207193401"),
        ("hpj-02", "017604069049", "548", "884e", "20121211103924"),
        ("hpj-03", "531", "548", "886b", "20121211105719"),
    ];
    for (id, calling, called, call, time) in expected {
        let event = delivered(&captures[id]);
        assert_eq!(event.calling_device.digits().as_deref(), Some(calling), "{id}");
        assert_eq!(event.called_device.digits().as_deref(), Some(called), "{id}");
        assert_eq!(event.alerting_device.digits().as_deref(), Some("548"), "{id}");
        assert_eq!(event.connection.call_id().map(|call| hex(call)).as_deref(), Some(call), "{id}");
        assert_eq!(event.connection.device_digits().as_deref(), Some("548"), "{id}");
        assert_eq!(time_of(event.extensions.as_ref()).as_deref(), Some(time), "{id}");
    }
}

#[test]
fn an_outside_caller_comes_over_a_trunk_and_an_inside_one_does_not() {
    let Some(captures) = captures() else { return };
    let trunk = |id| delivered(&captures[id]).associated_calling_device.and_then(|device| device.digits());
    assert_eq!(trunk("hpj-01").as_deref(), Some("9731"));
    assert_eq!(trunk("hpj-03"), None);
}

#[test]
fn a_hookswitch_event_says_which_way_the_hook_went() {
    let Some(captures) = captures() else { return };
    for (id, on_hook) in [("hpj-05", false), ("hpj-06", true)] {
        let EventSpecificInfo::PhysicalDeviceFeatureEvents(PhysicalDeviceFeatureEvents::Hookswitch(event)) =
            report(&captures[id]).event_specific_info
        else {
            panic!("{id} is not a hookswitch event")
        };
        assert_eq!(event.hookswitch_on_hook, on_hook, "{id}");
    }
}

#[test]
fn a_client_of_ours_can_ask_for_the_associations_that_were_captured() {
    let Some(captures) = captures() else { return };
    let hipath = crate::association::request_like_hipath("AMHOST", "77777");
    assert_eq!(hex(&hipath.encode()), hex(captures["ocs-01"].pdu()));
    let panasonic = crate::association::request_like_panasonic();
    assert_eq!(hex(&panasonic.encode()), hex(captures["pan-01"].pdu()));
}

#[test]
fn the_credentials_of_a_captured_request_are_read_and_not_printed() {
    let Some(captures) = captures() else { return };
    let Ok(Pdu::Acse(AcseApdu::Aarq(aarq))) = Pdu::decode(captures["ocs-01"].pdu()) else {
        panic!("not an AARQ")
    };
    assert!(!format!("{aarq:?}").contains("77777"));
    let Some(Authentication::Credentials { user, password }) = aarq.authentication else {
        panic!("no credentials")
    };
    assert_eq!((user.as_slice(), password.expose()), (b"AMHOST".as_slice(), b"77777".as_slice()));
}
