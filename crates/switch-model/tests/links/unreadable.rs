//! What cannot be read is rejected; only a row of it costs the link.

use rose::{Apdu, GeneralProblem, Pdu, Problem, acse::AcseApdu};
use switch_model::{ConnectionKey, Framing};

use crate::site::{Site, make_call};

fn problem(site: &mut Site, key: ConnectionKey, pdu: &[u8]) -> GeneralProblem {
    let record = Framing::Length16.wrap(pdu).expect("short");
    site.send_octets(key, &record);
    match site.received(key).as_slice() {
        [Pdu::Rose(Apdu::Reject { invoke_id: None, problem: Problem::General(problem), .. })] => *problem,
        other => panic!("a rejection should have come: {other:?}"),
    }
}

#[test]
fn each_fault_has_its_problem() {
    let mut site = Site::new();
    let key = site.open();
    assert_eq!(problem(&mut site, key, &[0x30, 0x00]), GeneralProblem::UNRECOGNISED_PDU);
    assert_eq!(problem(&mut site, key, &[0xa1, 0x03, 0x02, 0x01, 0x01]), GeneralProblem::MISTYPED_PDU);
    assert_eq!(problem(&mut site, key, &[0xa1, 0x7f, 0x02]), GeneralProblem::BADLY_STRUCTURED_PDU);
    assert_eq!(site.switch.observations().unreadable, 3);
}

#[test]
fn a_readable_pdu_in_between_starts_the_count_anew() {
    let mut site = Site::new();
    let key = site.open();
    for _ in 0..4 {
        for _ in 0..7 {
            problem(&mut site, key, &[0x30, 0x00]);
        }
        site.ask(key, &make_call("4999", "4001"));
    }
    assert!(!site.is_closed(key));
}

#[test]
fn eight_in_a_row_end_the_link() {
    let mut site = Site::new();
    let key = site.open();
    for _ in 0..7 {
        problem(&mut site, key, &[0x30, 0x00]);
    }
    site.send_octets(key, &[0x00, 0x02, 0x30, 0x00]);
    assert!(matches!(site.received(key).as_slice(), [Pdu::Acse(AcseApdu::Abrt(_))]));
    assert!(site.is_closed(key));
}

#[test]
fn an_answer_to_nothing_is_passed_over() {
    let mut site = Site::new();
    let key = site.open();
    site.answer_status(key, 77);
    assert!(site.received(key).is_empty());
    assert_eq!(site.switch.observations().unexpected_answers, 1);
}

#[test]
fn a_reject_is_not_answered_by_another() {
    let mut site = Site::new();
    let key = site.open();
    let of_an_unknown_kind = [0xa4, 0x06, 0x02, 0x01, 0x01, 0x85, 0x01, 0x01];
    let without_a_problem = [0xa4, 0x03, 0x02, 0x01, 0x01];
    for reject in [&of_an_unknown_kind[..], &without_a_problem] {
        let record = Framing::Length16.wrap(reject).expect("short");
        site.send_octets(key, &record);
        assert!(site.received(key).is_empty(), "{reject:02x?}");
    }
    assert_eq!(site.switch.observations().unreadable, 0);
}
