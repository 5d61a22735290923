//! What the profiles of switches come to on the octets, and in what a link does.

use csta::Operation;
use csta::data::acse_user_info_csta::CstaVersion;
use csta::data::device_feature_types::SystemStatus;
use csta_link::profile::{HIPATH_3000, LinkProfile, OPENSCAPE_BUSINESS, PANASONIC, STANDARD};
use csta_link::{
    Acse, Association, CloseReason, Diagnostic, Framing, Invocation, InvokeError, KeepAliveOwner, Link,
    LinkConfig, LinkControl, Manners, Output, Priority, ReleaseStyle, UserInformation,
};
use rose::acse::{Aare, Abrt, AcseApdu, AssociateResult};
use rose::{Any, Pdu};

use crate::bench::{Bench, aare, acse, config, done, requested_status, seconds, system_status};

fn link(profile: LinkProfile) -> LinkConfig {
    LinkConfig {
        framing: profile.framing,
        association: Association::Acse(profile.acse("cordboard")),
        manners: profile.manners,
        control: LinkControl::default(),
    }
}

/// The association request that the socket gets, with its record.
fn request(profile: LinkProfile) -> String {
    let mut link = Link::new(link(profile), seconds(1));
    let Some(Output::Transmit(record)) = link.poll_output() else { panic!("no association request") };
    record.as_octets().iter().map(|octet| format!("{octet:02x}")).collect()
}

#[test]
fn a_hipath_is_asked_as_its_own_applications_ask_it() {
    let expected = "2680336031a10706052b0c00815a8a020680ac15a213a011a00f0406414d484f5354\
                    04053737373737be0b2809a007a0050303001000";
    assert_eq!(request(HIPATH_3000), expected);
    assert_eq!(request(OPENSCAPE_BUSINESS), expected);
}

#[test]
fn a_panasonic_is_asked_without_a_login_and_with_a_reference() {
    let expected = "0025602380020780a10706052b0c00815abe14281206072b0c00821d8148a007a0050303000800";
    assert_eq!(request(PANASONIC), expected);
}

#[test]
fn a_connector_of_the_standard_is_offered_every_edition_under_our_own_name() {
    let request = request(STANDARD);
    assert!(request.contains("8a020680ac13a211a00fa00d0409"), "{request}");
    assert!(request.contains("0409636f7264626f6172640400"), "{request}");
    assert!(request.ends_with("be0c280aa008a006030400380220"), "{request}");
}

#[test]
fn the_old_form_of_user_information_has_all_its_members() {
    let old = Acse { user_information: UserInformation::Old, credentials: None, ..acse() };
    let asked = Bench::dialled(LinkConfig { association: Association::Acse(old), ..config() }).sent();
    let hex: String = asked[0].encode().iter().map(|octet| format!("{octet:02x}")).collect();
    assert_eq!(hex, "601aa10706052b0c00815abe0f280da00b3009030300100030003000");
}

#[test]
fn an_edition_of_phase_three_that_was_not_offered_is_borne_and_noted() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(accepted_with(CstaVersion::VERSION_FIVE));
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert!(bench.link.is_operational());
    assert!(matches!(bench.notes()[..], [Diagnostic::VersionNotOffered { .. }]));
}

#[test]
fn a_switch_that_names_editions_of_other_phases_beside_the_offered_one_is_borne_and_noted() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(accepted_with(CstaVersion::VERSION_TWO | CstaVersion::VERSION_FOUR));
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert!(bench.link.is_operational());
    assert!(matches!(bench.notes()[..], [Diagnostic::VersionNotOffered { .. }]));
}

#[test]
fn a_switch_that_chooses_no_edition_speaks_the_offered_one() {
    let mut bench = Bench::dialled(config());
    bench.switch_sends(accepted_with(CstaVersion::none()));
    bench.switch_sends(system_status(1, SystemStatus::NORMAL));
    assert!(bench.link.is_operational());
    assert_eq!(bench.notes(), []);
}

#[test]
fn a_switch_that_chooses_an_edition_of_another_phase_is_left_and_the_reason_told() {
    for chosen in [CstaVersion::VERSION_ONE, CstaVersion::VERSION_TWO, CstaVersion::VERSION_SIX] {
        let mut bench = Bench::dialled(config());
        bench.sent();
        bench.switch_sends(accepted_with(chosen));
        let reason = CloseReason::VersionNotSpoken { chosen };
        assert_eq!(bench.told(), [Output::Closed(reason.clone())]);
        assert_eq!(bench.sent(), [Pdu::Acse(AcseApdu::Abrt(Abrt::by_user()))]);
        assert!(reason.is_permanent_refusal(), "nothing is gained by dialling at once");
    }
    let reason = CloseReason::VersionNotSpoken { chosen: CstaVersion::VERSION_TWO }.to_string();
    assert!(reason.starts_with("the switch chose versionTwo for the association"), "{reason}");
}

fn accepted_with(chosen: CstaVersion) -> AcseApdu {
    let AcseApdu::Aare(accepted) = aare(AssociateResult::ACCEPTED) else { panic!("an AARE") };
    let user_information = Some(csta::association::user_information(chosen, None));
    AcseApdu::Aare(Aare { user_information, ..accepted })
}

fn kept_alive_by_switch() -> LinkConfig {
    let manners = Manners { keep_alive: KeepAliveOwner::Switch, ..Manners::default() };
    LinkConfig { manners, control: LinkControl::default(), ..config() }
}

#[test]
fn a_switch_that_keeps_its_link_alive_is_not_asked_and_is_lost_after_two_and_a_half_intervals() {
    let mut bench = Bench::operational(kept_alive_by_switch());
    for invoke_id in 2..5 {
        bench.wait(seconds(20));
        assert_eq!(bench.sent_invokes(), []);
        bench.switch_sends(system_status(invoke_id, SystemStatus::NORMAL));
    }
    bench.sent();
    bench.wait(seconds(49));
    assert!(!bench.link.is_closed() && bench.sent_invokes().is_empty());
    bench.wait(seconds(1));
    assert_eq!(bench.told(), [Output::Closed(CloseReason::SwitchSilent { silence: seconds(50) })]);
}

#[test]
fn a_switch_that_was_to_keep_its_link_alive_and_never_does_is_asked() {
    let mut bench = Bench::operational(kept_alive_by_switch());
    bench.wait(seconds(74));
    assert_eq!(bench.sent_invokes(), []);
    bench.wait(seconds(1));
    let asked = bench.sent_invokes();
    assert_eq!(asked, [(1, Operation::RequestSysStat)]);
    bench.switch_sends(requested_status(1, SystemStatus::NORMAL));
    bench.wait(seconds(74));
    assert!(bench.link.is_operational() && bench.sent_invokes().is_empty());
}

#[test]
fn a_status_that_repeats_itself_soon_says_nothing_of_an_interval() {
    let mut bench = Bench::operational(kept_alive_by_switch());
    bench.wait(seconds(3));
    bench.switch_sends(system_status(2, SystemStatus::NORMAL));
    bench.wait(seconds(60));
    assert!(bench.link.is_operational());
}

#[test]
fn monitors_keep_their_distance_and_nothing_else_waits_for_them() {
    let manners = Manners { monitor_gap: seconds(1), ..Manners::default() };
    let mut bench = Bench::operational(LinkConfig { manners, ..config() });
    for tag in 1..=3 {
        bench.invoke_with(tag, Operation::MonitorStart, Priority::Monitoring).unwrap();
    }
    bench.invoke(4, Operation::MakeCall).unwrap();
    let sent = |bench: &mut Bench| -> Vec<Operation> {
        bench.sent_invokes().into_iter().map(|(_, operation)| operation).collect()
    };
    assert_eq!(sent(&mut bench), [Operation::MonitorStart, Operation::MakeCall]);
    bench.switch_sends(done(1, Operation::MonitorStart));
    assert_eq!(sent(&mut bench), []);
    bench.wait(seconds(1));
    assert_eq!(sent(&mut bench), [Operation::MonitorStart]);
    bench.wait(seconds(1));
    assert_eq!(sent(&mut bench), [Operation::MonitorStart]);
}

#[test]
fn monitors_that_keep_their_distance_are_still_bounded() {
    let manners = Manners { monitor_gap: seconds(1), ..Manners::default() };
    let mut limited = config();
    limited.control.max_queued = 2;
    let mut bench = Bench::operational(LinkConfig { manners, ..limited });
    let mut ask = |tag| bench.invoke_with(tag, Operation::MonitorStart, Priority::Monitoring);
    assert_eq!([ask(1), ask(2), ask(3)], [Ok(()), Ok(()), Ok(())]);
    assert_eq!(ask(4), Err(InvokeError::QueueFull { max_queued: 2 }));
}

#[test]
fn nothing_longer_than_the_switch_likes_is_sent() {
    let manners = Manners { max_apdu: 1000, ..Manners::default() };
    let mut bench = Bench::operational(LinkConfig { manners, ..config() });
    let argument = Any::new([vec![0x04, 0x82, 0x03, 0xd5], vec![0; 981]].concat());
    let invocation =
        Invocation { tag: 1, operation: Operation::MakeCall, argument, priority: Priority::Ordinary };
    let refused = InvokeError::ArgumentTooLong { length: 985, limit: 984 };
    assert_eq!(bench.invoke_this(invocation), Err(refused));
}

#[test]
fn a_bare_abort_is_sent_where_it_is_liked_and_understood_everywhere() {
    let bare = Acse { release: ReleaseStyle::BareAbort, ..acse() };
    let mut link = Link::new(LinkConfig { association: Association::Acse(bare), ..config() }, seconds(1));
    link.poll_output();
    link.release(seconds(2));
    let Some(Output::Transmit(record)) = link.poll_output() else { panic!("no farewell") };
    assert_eq!(record.as_octets(), [0, 3, 0x80, 0x01, 0x00]);

    let mut bench = Bench::operational(config());
    bench.switch_sends_apdu_octets(&[0x80, 0x01, 0x00]);
    assert_eq!(bench.told(), [Output::Closed(CloseReason::AbortedBySwitch)]);
}

#[test]
fn every_profile_has_a_request_that_can_be_read() {
    for profile in [STANDARD, HIPATH_3000, OPENSCAPE_BUSINESS, PANASONIC] {
        let mut link = Link::new(link(profile), seconds(1));
        let Some(Output::Transmit(record)) = link.poll_output() else { panic!("no association request") };
        let header = if profile.framing == Framing::HiPath { 3 } else { 2 };
        assert!(matches!(Pdu::decode(&record.as_octets()[header..]), Ok(Pdu::Acse(AcseApdu::Aarq(_)))));
    }
}
