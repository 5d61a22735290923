//! Liberties of a peer: what it writes otherwise than a strict encoder would is read, and counted.

mod common;

use common::octets;
use rose::acse::{AcseApdu, Authentication, Secret};
use rose::{Any, Apdu, Forms, GeneralProblem, OperationResult, OtherMembers, Pdu, Problem, Unnumbered};

fn counted(hex: &str) -> Forms {
    Pdu::decode_counting(&octets(hex)).unwrap_or_else(|error| panic!("{hex}: {error}")).1
}

fn apdu(hex: &str) -> Apdu {
    Apdu::decode(&octets(hex)).unwrap_or_else(|error| panic!("{hex}: {error}"))
}

#[test]
fn liberties_with_the_envelope_are_counted() {
    let table = [
        ("as it should be", "a1 06 020107 020115", 0, 0, 0),
        ("an indefinite length", "a1 80 020107 020115 0000", 1, 0, 0),
        ("indefinite lengths within each other", "a1 80 020107 020115 3080 3080 0000 0000 0000", 3, 0, 0),
        ("padded invoke id and operation", "a1 08 02020007 0202ff80", 0, 2, 0),
        ("integers that need their first octet", "a1 08 02020080 0202ff7f", 0, 0, 0),
        ("a padded linked id", "a1 0a 020107 80020003 020115", 0, 1, 0),
        ("a padded operation of a result", "a2 0b 020101 3006 02020049 0500", 0, 1, 0),
        ("a padded code of an error", "a3 07 020101 02020001", 0, 1, 0),
        ("a padded problem", "a4 07 020101 81020001", 0, 1, 0),
        ("an argument that looks padded, of a type unknown here", "a1 0a 020107 020115 02020001", 0, 0, 0),
        ("two members behind the argument", "a1 0c 020107 020115 0500 0500 0500", 0, 0, 2),
        ("a member behind a result's value", "a2 0c 020101 3007 020149 0500 0500", 0, 0, 1),
        ("a member behind a result's sequence", "a2 0c 020101 3005 020149 0500 0500", 0, 0, 1),
        ("a member behind an error's parameter", "a3 0a 020101 020101 0500 0500", 0, 0, 1),
        ("a member behind a problem", "a4 08 020101 810101 0500", 0, 0, 1),
        ("an invoke id that is absent, with octets all the same", "a1 06 050100 020115", 0, 0, 1),
        (
            "a result of an AARE under another tag",
            "61 15 a107 06052b0c00815a a2030a0100 a305a103020100",
            0,
            0,
            1,
        ),
        ("a problem of an unknown kind", "a4 06 020101 850101", 0, 0, 1),
        ("a problem that is no number", "a4 05 020101 8100", 0, 0, 1),
        ("a member of an AARQ that X.227 does not have", "60 0c a107 06052b0c00815a 9f2900", 0, 0, 1),
        ("a member of an AARQ that CSTA does not use", "60 0e a107 06052b0c00815a a703020101", 0, 0, 0),
        (
            "a member of an AARE that X.227 does not have",
            "61 18 a107 06052b0c00815a a203020100 a305a103020100 9f2900",
            0,
            0,
            1,
        ),
        ("a padded result of an AARE", "61 16 a107 06052b0c00815a a20402020000 a305a103020100", 0, 1, 0),
        ("a member of a release that X.227 does not have", "62 05 800100 8100", 0, 0, 1),
        ("a member of an abort that X.227 does not have", "64 06 80020000 8500", 0, 1, 1),
    ];
    for (what, hex, indefinite_lengths, padded_integers, unknown_members) in table {
        let expected = Forms { indefinite_lengths, padded_integers, unknown_members, ..Forms::default() };
        assert_eq!(counted(hex), expected, "{what}");
    }
}

#[test]
fn identifiers_in_more_octets_than_they_need_are_counted() {
    for (what, hex, count) in [
        ("as they should be", "a1 0b 020107 020115 bf1f02 0500", 0),
        ("numbers below 31 in two octets", "a1 0c 020107 020115 bf1e03 1f0500", 2),
        ("a number in an octet more", "a1 0a 020107 020115 9f801f 00", 1),
        ("a number that needs them", "a1 0a 020107 020115 9f810000", 0),
    ] {
        assert_eq!(counted(hex), Forms { long_identifiers: count, ..Forms::default() }, "{what}");
    }
}

#[test]
fn each_of_the_four_may_lack_its_invoke_id() {
    let argument = Some(Any::null());
    let result = Some(OperationResult { opcode: Some(73), result: Any::null(), others: OtherMembers::NONE });
    let problem = Problem::General(GeneralProblem::BADLY_STRUCTURED_PDU);
    let table = [
        (
            "a1 07 0500 020115 0500",
            Apdu::Unnumbered(Unnumbered::Invoke {
                linked_id: None,
                opcode: 21,
                argument: argument.clone(),
                others: OtherMembers::NONE,
            }),
        ),
        (
            "a1 08 0500 800103 020115",
            Apdu::Unnumbered(Unnumbered::Invoke {
                linked_id: Some(3),
                opcode: 21,
                argument: None,
                others: OtherMembers::NONE,
            }),
        ),
        (
            "a2 02 0500",
            Apdu::Unnumbered(Unnumbered::ReturnResult { result: None, others: OtherMembers::NONE }),
        ),
        (
            "a2 09 0500 3005 020149 0500",
            Apdu::Unnumbered(Unnumbered::ReturnResult { result, others: OtherMembers::NONE }),
        ),
        (
            "a3 07 0500 020101 0500",
            Apdu::Unnumbered(Unnumbered::ReturnError {
                code: 1,
                parameter: argument,
                others: OtherMembers::NONE,
            }),
        ),
        ("a4 05 0500 800102", Apdu::Reject { invoke_id: None, problem, others: OtherMembers::NONE }),
    ];
    for (hex, expected) in table {
        let read = apdu(hex);
        assert_eq!(read, expected, "{hex}");
        assert_eq!(read.encode(), octets(hex), "{hex}");
    }
}

#[test]
fn a_result_of_an_empty_sequence_is_one_without_content() {
    assert_eq!(
        apdu("a2 05 020107 3000"),
        Apdu::ReturnResult { invoke_id: 7, result: None, others: OtherMembers::NONE }
    );
    assert_eq!(
        apdu("a2 04 0500 3000"),
        Apdu::Unnumbered(Unnumbered::ReturnResult { result: None, others: OtherMembers::NONE })
    );
}

#[test]
fn an_authentication_value_is_read_with_a_reference_beside_it_too() {
    let request = "60 34 a107 06052b0c00815a 8a020680
                   ac18 a216 06052b0c00815a a00d a00b 0403416e6e 040470617373 be0b 2809 a007 a005 0303001000";
    let AcseApdu::Aarq(aarq) = AcseApdu::decode(&octets(request)).expect("a request") else {
        panic!("not a request")
    };
    let password = Secret::new(*b"pass");
    assert_eq!(aarq.authentication, Some(Authentication::Credentials { user: b"Ann".to_vec(), password }));
}

#[test]
fn a_problem_of_an_unknown_kind_is_carried_as_it_came() {
    for problem in ["850101", "8100", "a503020101", "020101"] {
        let octets = octets(&format!("a4 {:02x} 020101 {problem}", 3 + problem.len() / 2));
        let reject = Apdu::decode(&octets).unwrap();
        let raw = Any::from_octets(&octets[5..]).unwrap();
        assert_eq!(
            reject,
            Apdu::Reject {
                invoke_id: Some(1),
                problem: Problem::Unrecognised(raw),
                others: OtherMembers::NONE
            }
        );
        assert_eq!(reject.encode(), octets);
    }
}

#[test]
fn results_are_read_in_every_form_and_what_is_missing_is_counted() {
    let value = |hex: &str| Any::from_octets(&octets(hex)).unwrap();
    let result =
        |opcode, hex: &str| Some(OperationResult { opcode, result: value(hex), others: OtherMembers::NONE });
    let table = [
        ("as it should be", "a2 0a 020101 3005 02010a 0500", result(Some(10), "0500"), 0),
        ("nothing", "a2 03 020101", None, 0),
        ("an empty sequence", "a2 05 020101 3000", None, 1),
        ("a code alone in its sequence", "a2 08 020101 3003 02010a", result(Some(10), "0500"), 1),
        ("code and NULL without a sequence", "a2 08 020101 02010a 0500", result(Some(10), "0500"), 1),
        (
            "code and value without a sequence",
            "a2 0a 020101 02010a 30020500",
            result(Some(10), "30020500"),
            1,
        ),
        ("a code without a sequence", "a2 06 020101 02010a", result(Some(10), "0500"), 2),
        ("NULL alone", "a2 05 020101 0500", result(None, "0500"), 1),
        ("a value alone", "a2 07 020101 a0020500", result(None, "a0020500"), 1),
        ("a value alone that is a sequence", "a2 08 020101 3003 0401aa", result(None, "30030401aa"), 1),
    ];
    for (what, hex, result, missing) in table {
        assert_eq!(
            apdu(hex),
            Apdu::ReturnResult { invoke_id: 1, result: result.clone(), others: OtherMembers::NONE },
            "{what}"
        );
        assert_eq!(counted(hex).missing_members, missing, "{what}");
        let without_id = format!("a2 80 {} 0000", hex[6..].replacen("020101", "0500", 1));
        assert_eq!(
            apdu(&without_id),
            Apdu::Unnumbered(Unnumbered::ReturnResult { result, others: OtherMembers::NONE }),
            "{what}"
        );
        assert_eq!(Apdu::decode(&apdu(hex).encode()), Ok(apdu(hex)), "{what}");
    }
}

#[test]
fn a_reject_may_lack_its_problem() {
    for (hex, invoke_id) in [("a4 03 020101", Some(1)), ("a4 02 0500", None)] {
        let reject = apdu(hex);
        assert_eq!(reject, Apdu::Reject { invoke_id, problem: Problem::Absent, others: OtherMembers::NONE });
        assert_eq!(reject.encode(), octets(hex));
        assert_eq!(counted(hex).missing_members, 1);
    }
}
