//! How a link begins and ends.

use std::time::Duration;

use rose::{
    Apdu, Pdu,
    acse::{Abrt, AcseApdu, AssociateResult, Authentication, Diagnostic, Release, Secret},
};
use switch_model::{AssociationRule, ConnectionKey, Framing, Login, SwitchConfig};

use crate::site::{Site, aare, aarq, make_call};

fn wants_login(config: &mut SwitchConfig) {
    let login = Login { user: "desk".into(), password: Secret::new("secret") };
    config.association = AssociationRule::Required { login: Some(login) };
}

fn credentials(password: &str) -> Option<Authentication> {
    Some(Authentication::Credentials { user: b"desk".to_vec(), password: Secret::new(password) })
}

/// Result and diagnostic of a refused association, after which the link must be closed.
fn refused(site: &mut Site, authentication: Option<Authentication>) -> (AssociateResult, Diagnostic) {
    let key = site.connect(Framing::Length16);
    site.send(key, &Pdu::Acse(AcseApdu::Aarq(aarq(authentication))));
    let received = site.received(key);
    assert_eq!(received.len(), 1, "nothing follows a refusal");
    assert!(site.is_closed(key));
    (aare(&received).result, aare(&received).diagnostic.clone())
}

#[test]
fn system_status_comes_right_behind_the_aare_as_a_record_of_its_own() {
    let mut site = Site::new();
    let key = site.connect(Framing::Hipath);
    site.send(key, &Pdu::Acse(AcseApdu::Aarq(aarq(None))));
    let received = site.received(key);
    assert_eq!(aare(&received).result, AssociateResult::ACCEPTED);
    assert_eq!(aare(&received).application_context_name, Some(aarq(None).application_context_name));
    assert!(matches!(received[1], Pdu::Rose(Apdu::Invoke { opcode: 211, invoke_id: 0x4000, .. })));
    assert_eq!(received.len(), 2);
}

#[test]
fn one_version_out_of_the_offered_ones_is_granted_in_the_form_of_the_offer() {
    use csta::{association::user_information, data::acse_user_info_csta::CstaVersion};
    let mut site = Site::with(|config| config.versions = vec![4, 3]);
    let mut granted = |offered: CstaVersion| {
        let key = site.connect(Framing::Length16);
        let offer =
            rose::acse::Aarq { user_information: Some(user_information(offered, None)), ..aarq(None) };
        site.send(key, &Pdu::Acse(AcseApdu::Aarq(offer)));
        let received = site.received(key);
        let information = aare(&received).user_information.clone();
        information
            .and_then(|i| csta::association::read_user_information(&i))
            .map(|i| i.expect("readable").versions())
    };
    assert_eq!(
        granted(CstaVersion::VERSION_FOUR | CstaVersion::VERSION_TWO),
        Some(CstaVersion::VERSION_FOUR)
    );
    assert_eq!(granted(CstaVersion::phase_three()), Some(CstaVersion::VERSION_FIVE));
    assert_eq!(granted(CstaVersion::VERSION_ONE), None, "no common version");
}

#[test]
fn the_right_login_opens_and_a_wrong_or_missing_one_is_refused_for_good() {
    let mut site = Site::with(wants_login);
    let permanent = AssociateResult::REJECTED_PERMANENT;
    assert_eq!(refused(&mut site, credentials("guess")), (permanent, Diagnostic::AUTHENTICATION_FAILURE));
    assert_eq!(refused(&mut site, None), (permanent, Diagnostic::AUTHENTICATION_REQUIRED));
    let key = site.connect(Framing::Length16);
    site.send(key, &Pdu::Acse(AcseApdu::Aarq(aarq(credentials("secret")))));
    assert_eq!(aare(&site.received(key)).result, AssociateResult::ACCEPTED);
}

#[test]
fn a_switch_that_refuses_for_now_says_so() {
    let mut site = Site::with(|c| c.quirks.refuse_association = Some(AssociateResult::REJECTED_TRANSIENT));
    assert_eq!(refused(&mut site, None).0, AssociateResult::REJECTED_TRANSIENT);
}

#[test]
fn a_service_before_the_association_is_answered_with_an_abort() {
    let mut site = Site::new();
    let key = site.connect(Framing::Length16);
    site.request(key, &make_call("4000", "4001"));
    assert!(matches!(site.received(key).as_slice(), [Pdu::Acse(AcseApdu::Abrt(_))]));
    assert!(site.is_closed(key));
    assert!(site.switch.pbx().calls().next().is_none());
}

#[test]
fn a_service_before_the_status_is_answered_is_served_and_noted() {
    let mut site = Site::new();
    let key = site.connect(Framing::Length16);
    site.send(key, &Pdu::Acse(AcseApdu::Aarq(aarq(None))));
    site.ask(key, &make_call("4000", "4001"));
    assert_eq!(site.switch.observations().too_early, 1);
    let proper = site.open();
    site.ask(proper, &make_call("4002", "4003"));
    assert_eq!(site.switch.observations().too_early, 1);
}

#[test]
fn who_does_not_associate_in_five_seconds_is_closed() {
    let mut site = Site::new();
    let key = site.connect(Framing::Length16);
    site.wait(Duration::from_millis(4999));
    assert!(!site.is_closed(key));
    site.wait(Duration::from_millis(1));
    assert!(site.is_closed(key));
}

#[test]
fn a_released_link_is_confirmed_and_closed_and_an_aborted_one_closed() {
    let mut site = Site::new();
    let released = site.open();
    let release = Release::normal();
    site.send(released, &Pdu::Acse(AcseApdu::Rlrq(release)));
    assert!(matches!(site.received(released).as_slice(), [Pdu::Acse(AcseApdu::Rlre(_))]));
    assert!(site.is_closed(released));

    let aborted = site.open();
    site.send(aborted, &Pdu::Acse(AcseApdu::Abrt(Abrt::by_user())));
    assert!(site.received(aborted).is_empty());
    assert!(site.is_closed(aborted));
}

#[test]
fn with_all_links_in_use_another_one_is_closed_at_once() {
    let mut site = Site::with(|config| config.links = 2);
    let keys: Vec<ConnectionKey> = (0..3).map(|_| site.connect(Framing::Length16)).collect();
    assert_eq!(keys.iter().map(|key| site.is_closed(*key)).collect::<Vec<_>>(), [false, false, true]);
    site.switch.handle_eof(keys[0]);
    let another = site.connect(Framing::Length16);
    assert!(!site.is_closed(another));
}

#[test]
fn without_association_system_status_comes_when_the_framing_is_known() {
    let mut site = Site::with(|config| config.association = AssociationRule::Implicit);
    let key = site.connect(Framing::Hipath);
    assert!(site.received(key).is_empty(), "the framing is not known yet");
    site.request(key, &csta::services::request_system_status::RequestSysStatArg::default());
    let received = site.received(key);
    assert!(matches!(received[0], Pdu::Rose(Apdu::Invoke { opcode: 211, .. })));
    assert!(matches!(received[1], Pdu::Rose(Apdu::ReturnResult { .. })));

    let mut site = Site::with(|config| {
        config.association = AssociationRule::Implicit;
        config.framing = Some(Framing::Length16);
    });
    let key = site.connect(Framing::Length16);
    assert!(matches!(site.received(key).as_slice(), [Pdu::Rose(Apdu::Invoke { opcode: 211, .. })]));
}
