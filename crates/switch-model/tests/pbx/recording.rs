//! Recordings, by a service and by the keys of a telephone.

use crate::bench::Bench;
use switch_model::{Act, Hand, MessageId, RecordingState, Refusal};

#[test]
fn a_recording_starts_pauses_resumes_and_stops_and_tells_its_own_device() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    let message = bench.pbx.record_message(&at).expect("4001 talks");
    bench.pbx.suspend(&at, Some(message)).expect("it runs");
    bench.pbx.resume(&at, None).expect("it pauses");
    bench.pbx.stop(&at, Some(message)).expect("it runs");
    assert_eq!(
        bench.told(),
        [
            "4001: record 4001 m1 (connected)",
            "4001: suspendRecord 4001 m1 (connected)",
            "4001: record 4001 m1 (connected)",
            "4001: stop 4001 m1 Normal (connected)",
        ]
    );
}

#[test]
fn the_keys_of_the_telephone_do_the_same() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let (record, pause) = (Act::RecordKey { phone: "4001".into() }, Act::PauseKey { phone: "4001".into() });
    assert_eq!(bench.refused(pause.clone()), Refusal::InvalidObjectState);
    bench.act(record.clone()).act(pause.clone()).act(pause).act(record);
    assert_eq!(
        bench.told(),
        [
            "4001: record 4001 m1 (connected)",
            "4001: suspendRecord 4001 m1 (connected)",
            "4001: record 4001 m1 (connected)",
            "4001: stop 4001 m1 KeyOperation (connected)",
        ]
    );
}

#[test]
fn both_parties_may_be_recorded_each_for_himself() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let (one, other) = (bench.at("4000"), bench.at("4001"));
    assert_eq!(bench.pbx.record_message(&one), Ok(MessageId(1)));
    assert_eq!(bench.pbx.record_message(&other), Ok(MessageId(2)));
    bench.pbx.stop(&one, None).expect("it runs");
    let call = bench.pbx.call(other.call).expect("they talk");
    let recording = call.connection("4001").and_then(|c| c.recording()).expect("4001 is still recorded");
    assert_eq!((recording.state(), recording.hand()), (RecordingState::Running, Hand::Service));
}

#[test]
fn only_an_established_connected_call_is_recorded() {
    let mut bench = Bench::new();
    bench.dial("4000", "4001");
    let (caller, called) = (bench.at("4000"), bench.at("4001"));
    assert_eq!(bench.pbx.record_message(&caller), Err(Refusal::InvalidObjectState), "nobody has answered");
    assert_eq!(bench.pbx.record_message(&called), Err(Refusal::InvalidObjectState), "it rings");
    bench.answer("4001").act(Act::Hold { phone: "4001".into() });
    assert_eq!(bench.pbx.record_message(&called), Err(Refusal::InvalidObjectState), "it is held");
}

#[test]
fn what_is_so_already_is_refused() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    for refused in [bench.pbx.stop(&at, None), bench.pbx.suspend(&at, None), bench.pbx.resume(&at, None)] {
        assert_eq!(refused, Err(Refusal::InvalidObjectState), "nothing is recorded");
    }
    bench.pbx.record_message(&at).expect("4001 talks");
    assert_eq!(bench.pbx.record_message(&at), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.resume(&at, None), Err(Refusal::InvalidObjectState));
    assert_eq!(bench.pbx.stop(&at, Some(MessageId(7))), Err(Refusal::InvalidMessage));
}

#[test]
fn hold_leaves_a_recording_as_it_is() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    bench.act(Act::RecordKey { phone: "4001".into() }).forget();
    bench.act(Act::Hold { phone: "4001".into() }).act(Act::Retrieve { phone: "4001".into() });
    assert_eq!(bench.told_to("4001"), ["held 4001 (hold)", "retrieved 4001 (connected)"]);
}

#[test]
fn the_end_of_the_connection_ends_the_recording_first() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(Act::RecordKey { phone: "4001".into() }).forget().hang_up("4000");
    assert_eq!(
        bench.told_to("4001"),
        [
            "connectionCleared 4000 by 4000 NormalClearing (connected)",
            "stop 4001 m1 NormalClearing (connected)",
            "connectionCleared 4001 by 4000 NormalClearing (null)",
        ]
    );
}

#[test]
fn rights_channels_and_trunks_set_limits() {
    let mut bench = Bench::with(|config| {
        config.recorder_channels = 1;
        config.not_recorded = vec!["4000".into()];
    });
    bench.talk("4000", "4001").call_in("4002").answer("4002");
    let (forbidden, first, second) = (bench.at("4000"), bench.at("4001"), bench.at("4002"));
    let trunk = bench.at("9731");
    assert_eq!(bench.pbx.record_message(&forbidden), Err(Refusal::PrivilegeViolation));
    assert_eq!(bench.pbx.record_message(&trunk), Err(Refusal::RequestIncompatibleWithObject));
    bench.pbx.record_message(&first).expect("the channel is free");
    assert_eq!(bench.pbx.record_message(&second), Err(Refusal::ResourceBusy));
    bench.hang_up("4001");
    bench.pbx.record_message(&second).expect("the channel is free again");
}

#[test]
fn a_message_can_be_asked_after_as_long_as_the_switch_runs() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    let message = bench.pbx.record_message(&at).expect("4001 talks");
    assert_eq!(bench.pbx.message_state(message), Ok(Some(RecordingState::Running)));
    bench.pbx.suspend(&at, None).expect("it runs");
    assert_eq!(bench.pbx.message_state(message), Ok(Some(RecordingState::Suspended)));
    bench.hang_up("4001");
    assert_eq!(bench.pbx.message_state(message), Ok(None), "it has ended");
    assert_eq!(bench.pbx.message_state(MessageId(2)), Err(Refusal::InvalidMessage));
}
