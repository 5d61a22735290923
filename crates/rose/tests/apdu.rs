//! ROSE APDUs: what is read, what is written, what is forgiven.

mod common;

use common::octets;
use rose::{Any, Apdu, DecodeError, InvokeProblem, OperationResult, OtherMembers, Pdu, Problem};
use serde_json::Value;

fn decode(hex: &str) -> Result<Apdu, DecodeError> {
    Apdu::decode(&octets(hex))
}

#[test]
fn an_invoke_carries_its_argument_unread() {
    let apdu = decode("a1 0c 020101 020200d3 3003 0a0102").unwrap();
    let argument = Any::from_octets(&octets("3003 0a0102")).unwrap();
    let expected = Apdu::Invoke {
        invoke_id: 1,
        linked_id: None,
        opcode: 211,
        argument: Some(argument),
        others: OtherMembers::NONE,
    };
    assert_eq!(apdu, expected);
    assert_eq!(apdu.encode(), octets("a1 0c 020101 020200d3 3003 0a0102"));
}

#[test]
fn an_invoke_may_be_linked_and_may_lack_an_argument() {
    let apdu = decode("a1 09 020107 800103 020115").unwrap();
    assert_eq!(
        apdu,
        Apdu::Invoke {
            invoke_id: 7,
            linked_id: Some(3),
            opcode: 21,
            argument: None,
            others: OtherMembers::NONE
        }
    );
    assert_eq!(apdu.encode(), octets("a1 09 020107 800103 020115"));
}

#[test]
fn a_result_may_lack_its_sequence() {
    let apdu = decode("a2 03 020101").unwrap();
    assert_eq!(apdu, Apdu::ReturnResult { invoke_id: 1, result: None, others: OtherMembers::NONE });
    assert_eq!(apdu.encode(), octets("a2 03 020101"));
}

#[test]
fn a_result_whose_value_is_left_out_reads_as_null() {
    let apdu = decode("a2 08 020101 3003 020149").unwrap();
    let result = OperationResult { opcode: Some(73), result: Any::null(), others: OtherMembers::NONE };
    assert_eq!(apdu, Apdu::ReturnResult { invoke_id: 1, result: Some(result), others: OtherMembers::NONE });
}

#[test]
fn integers_need_not_be_minimal() {
    for hex in ["a2 04 0202009d", "a2 05 0203 00009d", "a2 09 0207 0000000000009d"] {
        assert_eq!(
            decode(hex).unwrap(),
            Apdu::ReturnResult { invoke_id: 0x9d, result: None, others: OtherMembers::NONE },
            "{hex}"
        );
    }
    let negative = decode("a2 06 0204 ffffffff").unwrap();
    assert_eq!(negative, Apdu::ReturnResult { invoke_id: -1, result: None, others: OtherMembers::NONE });
    assert_eq!(negative.encode(), octets("a2 03 0201ff"));
}

#[test]
fn a_rejection_may_lack_the_invoke_id() {
    let apdu = decode("a4 05 0500 810102").unwrap();
    let problem = Problem::Invoke(InvokeProblem::MISTYPED_ARGUMENT);
    assert_eq!(apdu, Apdu::Reject { invoke_id: None, problem: problem.clone(), others: OtherMembers::NONE });
    assert_eq!(problem.to_string(), "the argument is mistyped");
    assert_eq!(apdu.encode(), octets("a4 05 0500 810102"));
}

#[test]
fn a_problem_that_nobody_has_named_is_carried() {
    let apdu = decode("a4 06 020101 82014d").unwrap();
    let Apdu::Reject { problem, .. } = &apdu else { panic!("not a rejection: {apdu:?}") };
    assert_eq!(problem.to_string(), "problem 77, which X.880 does not name");
    assert_eq!(apdu.encode(), octets("a4 06 020101 82014d"));
}

#[test]
fn members_behind_the_known_ones_are_carried_and_written_again() {
    for (what, hex, count) in [
        ("of an invoke", "a1 0d 020107 020115 0500 0401aa 0500", 2),
        ("of an invoke without an id", "a1 09 0500 020115 0500 0500", 1),
        ("of a result", "a2 0d 020101 3005 020149 0500 0401aa", 1),
        ("of a result, in its sequence", "a2 0f 020101 300a 020149 0500 9f2900 0500", 2),
        ("of a result, in its sequence and behind it", "a2 0e 020101 3007 020149 0500 0500 0500", 2),
        ("of a result without content", "a2 08 020101 3000 0401aa", 1),
        ("of a result without a sequence", "a2 09 020101 a0020500 0500", 1),
        ("of a result without an id", "a2 0b 0500 3005 020149 0500 0500", 1),
        ("of an error", "a3 0b 020101 020101 0500 0401aa", 1),
        ("of an error without an id", "a3 0a 0500 020101 0500 0401aa", 1),
        ("of a reject", "a4 0a 020101 810101 9f2901 05", 1),
    ] {
        let (pdu, forms) =
            Pdu::decode_counting(&octets(hex)).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(forms.unknown_members, count, "{what}");
        assert_eq!(pdu.encode(), octets(hex), "{what}");
    }
}

#[test]
fn an_integer_that_is_too_long_for_a_code_begins_a_value() {
    for hex in ["a2 0c 020101 3007 0205 0100000000", "a2 0a 020101 0205 0100000000"] {
        let apdu = decode(hex).unwrap();
        let result = Any::from_octets(&octets(hex)[5..]).unwrap();
        let result = OperationResult { opcode: None, result, others: OtherMembers::NONE };
        assert_eq!(
            apdu,
            Apdu::ReturnResult { invoke_id: 1, result: Some(result), others: OtherMembers::NONE }
        );
        assert_eq!(apdu.encode(), octets(hex));
    }
}

#[test]
fn an_indefinite_length_reads_like_a_definite_one() {
    let definite = decode("a1 0c 020101 020200d3 3003 0a0102").unwrap();
    let indefinite = decode("a1 80 020101 020200d3 3080 0a0102 0000 0000").unwrap();
    let Apdu::Invoke { argument: Some(argument), opcode, .. } = indefinite else { panic!("not an Invoke") };
    assert_eq!(opcode, 211);
    assert_eq!(argument.as_octets(), octets("3080 0a0102 0000"), "the argument stays as it came");
    assert_ne!(Some(&argument), argument_of(&definite));
}

fn argument_of(apdu: &Apdu) -> Option<&Any> {
    match apdu {
        Apdu::Invoke { argument, .. } => argument.as_ref(),
        Apdu::ReturnResult { .. } | Apdu::ReturnError { .. } | Apdu::Reject { .. } | Apdu::Unnumbered(_) => {
            None
        }
    }
}

#[test]
fn the_first_octet_tells_acse_from_rose() {
    assert!(matches!(Pdu::decode(&octets("64 06 800100 810101")), Ok(Pdu::Acse(_))));
    assert!(matches!(Pdu::decode(&octets("a2 03 020101")), Ok(Pdu::Rose(_))));
    assert_eq!(Pdu::decode(&octets("80 01 00")), Err(DecodeError::UnknownPdu { first: 0x80 }));
    assert_eq!(Pdu::decode(&[]), Err(DecodeError::Empty));
}

#[test]
fn what_the_independent_codec_wrote_is_read_alike_and_written_alike() {
    let vectors = include_str!("vectors/apdu.jsonl");
    let mut checked = 0;
    for line in vectors.lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let hex = vector["hex"].as_str().unwrap();
        let apdu = decode(hex).unwrap_or_else(|error| panic!("{hex}: {error}"));
        assert_eq!(describe(&apdu), vector["value"], "{hex}");
        assert_eq!(apdu.encode(), octets(hex));
        checked += 1;
    }
    println!("{checked} APDUs of the independent codec");
    assert_eq!(checked, 80);
}

/// An APDU in the form of the vectors.
fn describe(apdu: &Apdu) -> Value {
    let mut members = serde_json::Map::new();
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    let kind = match apdu {
        Apdu::Invoke { invoke_id, linked_id, opcode, argument, .. } => {
            put("invokeID", (*invoke_id).into());
            linked_id.map(|linked| put("linkedID", linked.into()));
            put("opcode", (*opcode).into());
            argument.as_ref().map(|argument| put("argument", hex(argument)));
            "invoke"
        }
        Apdu::ReturnResult { invoke_id, result, .. } => {
            put("invokeID", (*invoke_id).into());
            if let Some(result) = result {
                put("result", serde_json::json!({ "opcode": result.opcode, "result": hex(&result.result) }));
            }
            "returnResult"
        }
        Apdu::ReturnError { invoke_id, code, parameter, .. } => {
            put("invokeID", (*invoke_id).into());
            put("errcode", (*code).into());
            parameter.as_ref().map(|parameter| put("parameter", hex(parameter)));
            "returnError"
        }
        Apdu::Reject { invoke_id, problem, .. } => {
            put(
                "invokeID",
                invoke_id
                    .map_or(serde_json::json!(["absent", null]), |id| serde_json::json!(["present", id])),
            );
            put("problem", describe_problem(problem));
            "reject"
        }
        Apdu::Unnumbered(unnumbered) => panic!("no vector lacks its invoke id: {unnumbered:?}"),
    };
    serde_json::json!([kind, members])
}

fn describe_problem(problem: &Problem) -> Value {
    match problem {
        Problem::General(problem) => serde_json::json!(["general", problem.0]),
        Problem::Invoke(problem) => serde_json::json!(["invoke", problem.0]),
        Problem::ReturnResult(problem) => serde_json::json!(["returnResult", problem.0]),
        Problem::ReturnError(problem) => serde_json::json!(["returnError", problem.0]),
        Problem::Unrecognised(_) | Problem::Absent => panic!("not of the standard: {problem:?}"),
    }
}

fn hex(any: &Any) -> Value {
    let digits: String = any.as_octets().iter().map(|octet| format!("{octet:02x}")).collect();
    serde_json::json!({ "hex": digits })
}
