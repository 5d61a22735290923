//! The association: both sides of it, with the liberties that peers take.

mod common;

use common::octets;
use rose::acse::{
    Aare, Aarq, Abrt, AcseApdu, AssociateResult, Authentication, Diagnostic, External, ExternalEncoding,
    OtherMembers, PROTOCOL_VERSION_1, Release, Secret,
};
use rose::{Any, DecodeError, ObjectIdentifier, Pdu};

fn context() -> ObjectIdentifier {
    ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 218]).expect("arcs of an identifier")
}

fn user_information() -> External {
    External::single(Any::from_octets(&octets("a005 0303001000")).expect("one value"))
}

fn aarq() -> Aarq {
    Aarq {
        protocol_version: None,
        application_context_name: context(),
        authentication: Some(Authentication::Credentials {
            user: b"Ann".to_vec(),
            password: Secret::new(*b"pass"),
        }),
        user_information: Some(user_information()),
        others: OtherMembers::NONE,
    }
}

#[test]
fn a_request_with_credentials_and_user_information_without_a_reference() {
    let apdu = AcseApdu::Aarq(aarq());
    let expected = "60 2d  a107 06052b0c00815a  8a020680  ac11 a20f a00d a00b 0403416e6e 040470617373
                    be0b 2809 a007 a005 0303001000";
    assert_eq!(apdu.encode(), octets(expected));
    assert_eq!(AcseApdu::decode(&apdu.encode()), Ok(apdu));
}

#[test]
fn a_request_with_a_protocol_version_and_user_information_with_a_reference() {
    let reference = ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 285, 200]);
    let apdu = AcseApdu::Aarq(Aarq {
        protocol_version: Some(PROTOCOL_VERSION_1.to_vec()),
        authentication: None,
        user_information: Some(External { direct_reference: reference, ..user_information() }),
        ..aarq()
    });
    let expected = "60 23  80020780  a107 06052b0c00815a
                    be14 2812 06072b0c00821d8148 a007 a005 0303001000";
    assert_eq!(apdu.encode(), octets(expected));
    assert_eq!(AcseApdu::decode(&apdu.encode()), Ok(apdu));
}

#[test]
fn rubbish_in_the_protocol_version_does_no_harm() {
    let apdu = AcseApdu::decode(&octets("60 11 8006 007275626269 a107 06052b0c00815a")).unwrap();
    let AcseApdu::Aarq(aarq) = apdu else { panic!("not a request") };
    assert_eq!(aarq.application_context_name.to_string(), "1.3.12.0.218");
    assert_eq!(aarq.user_information, None);
}

#[test]
fn an_answer_that_accepts() {
    let apdu = AcseApdu::Aare(Aare {
        protocol_version: None,
        application_context_name: Some(context()),
        result: AssociateResult::ACCEPTED,
        diagnostic: Diagnostic::ServiceUser(0),
        authentication: Some(Authentication::Stamp { stamp: vec![1, 2], release: b"r1".to_vec() }),
        user_information: Some(user_information()),
        others: OtherMembers::NONE,
    });
    let expected = "61 36  a107 06052b0c00815a  a203 020100  a305 a103 020100  88020680
                    aa0e a20c a00a a108 0402 0102 0402 7231  be0b 2809 a007 a005 0303001000";
    assert_eq!(apdu.encode(), octets(expected));
    assert_eq!(AcseApdu::decode(&apdu.encode()), Ok(apdu));
}

#[test]
fn an_answer_that_refuses_says_who_refused_and_why() {
    let apdu =
        AcseApdu::decode(&octets("61 17 a107 06052b0c00815a a203 020101 a305 a103 02010d 8900")).unwrap();
    let AcseApdu::Aare(aare) = apdu else { panic!("not an answer") };
    assert_eq!(aare.result, AssociateResult::REJECTED_PERMANENT);
    assert_eq!(aare.diagnostic, Diagnostic::AUTHENTICATION_FAILURE);
    assert_eq!(aare.result.to_string(), "rejected permanently");
}

#[test]
fn the_password_is_never_printed() {
    let printed = format!("{:?}", aarq());
    assert!(printed.contains("Credentials"), "{printed}");
    let octets_of_the_password = "112, 97, 115, 115";
    assert!(
        !printed.contains("pass\"")
            && !printed.contains("70617373")
            && !printed.contains(octets_of_the_password)
    );
}

#[test]
fn an_authentication_value_of_another_kind_is_carried_and_not_printed() {
    let octets = octets("60 13 a107 06052b0c00815a 8a020680 ac04 8002 7365");
    let apdu = AcseApdu::decode(&octets).unwrap();
    assert_eq!(apdu.encode(), octets);
    assert!(format!("{apdu:?}").contains("Other(Secret(..))"), "{apdu:?}");
}

#[test]
fn an_abort_by_the_user_gives_no_reason() {
    let apdu = AcseApdu::Abrt(Abrt::by_user());
    assert_eq!(apdu.encode(), octets("64 06 800100 810101"));
    assert_eq!(AcseApdu::decode(&apdu.encode()), Ok(apdu));
}

#[test]
fn a_release_is_asked_for_and_agreed_to() {
    let normal = Release::normal();
    assert_eq!(AcseApdu::decode(&octets("62 03 800100")), Ok(AcseApdu::Rlrq(normal.clone())));
    assert_eq!(AcseApdu::Rlre(normal).encode(), octets("63 03 800100"));
    assert_eq!(AcseApdu::decode(&octets("62 00")), Ok(AcseApdu::Rlrq(Release::default())));
}

#[test]
fn a_request_without_an_application_context_is_none() {
    let error = AcseApdu::decode(&octets("60 04 80020780")).unwrap_err();
    assert_eq!(error, DecodeError::Missing { what: "the application context name" });
    assert_eq!(error.to_string(), "the application context name is missing");
}

#[test]
fn an_acceptance_survives_what_cannot_be_read_in_members_that_nobody_needs() {
    let head = "a107 06052b0c00815a a203 020100";
    for (what, member) in [
        ("a diagnostic of an unknown source", "a305 a303 020100"),
        ("an empty diagnostic", "a300"),
        ("a primitive diagnostic", "8301 00"),
        ("a diagnostic that is no number", "a304 a102 0500"),
        ("a primitive authentication value", "8a03 414243"),
        ("no authentication value", "aa00"),
        ("an authentication value of an unknown kind", "aa04 8702 7365"),
        ("an authentication value that is a primitive EXTERNAL", "aa02 8200"),
        ("user information that is no EXTERNAL", "be02 0500"),
        ("primitive user information", "9e01 00"),
        ("an EXTERNAL in an unknown encoding", "be04 2802 8300"),
        ("an EXTERNAL without a value", "be02 2800"),
    ] {
        let members = octets(&format!("{head} {member}"));
        let answer = [&[0x61, u8::try_from(members.len()).unwrap()], &members[..]].concat();
        let (pdu, forms) = Pdu::decode_counting(&answer).unwrap_or_else(|error| panic!("{what}: {error}"));
        let Pdu::Acse(AcseApdu::Aare(aare)) = &pdu else { panic!("{what}: not an answer") };
        assert_eq!(aare.result, AssociateResult::ACCEPTED, "{what}");
        assert_eq!(forms.unknown_members, 1, "{what}");
        assert_eq!(Pdu::decode(&pdu.encode()), Ok(pdu), "{what}");
    }
}

#[test]
fn unknown_alternatives_are_carried_as_they_came() {
    let answer = "61 20 a107 06052b0c00815a a203 020100 a305 a303 020100 8a03 414243 be04 2802 8300";
    let AcseApdu::Aare(aare) = AcseApdu::decode(&octets(answer)).unwrap() else { panic!("not an answer") };
    let any = |hex| Any::from_octets(&octets(hex)).unwrap();
    assert_eq!(aare.diagnostic, Diagnostic::Unrecognised(any("a305 a303 020100")));
    let member = Secret::new(octets("8a03 414243"));
    assert_eq!(aare.authentication, Some(Authentication::Unrecognised(member)));
    let external = aare.user_information.expect("an EXTERNAL");
    assert_eq!(external.encoding, ExternalEncoding::Unrecognised(any("8300")));
}

#[test]
fn members_that_csta_does_not_use_are_carried_and_written_again_in_their_places() {
    for (what, hex) in [
        (
            "titles, qualifiers and identifiers",
            "a107 06052b0c00815a a203 060129 a303 020101 a603 06012a a703 020102",
        ),
        ("requirements without an authentication", "a107 06052b0c00815a 8a020640 8b0129"),
        ("a mechanism", "a107 06052b0c00815a 8a020680 8b022901 ac11 a20f a00d a00b 0403416e6e 040470617373"),
        ("requirements of more units", "a107 06052b0c00815a 8a0206c0 ac04 8002 7365"),
        (
            "other contexts and an implementation",
            "a107 06052b0c00815a ad02 3000 9d0178 be0b 2809 a007 a005 0303001000",
        ),
        ("members that X.227 does not have", "a107 06052b0c00815a 8e0101 9f2900 4100"),
    ] {
        let request = enclosed(0x60, hex);
        let apdu = AcseApdu::decode(&request).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(apdu.encode(), request, "{what}");
    }
    let answer = "a107 06052b0c00815a a203 020100 a305 a103 020100 a403 060129 a703 020102 88020680 890129
                  aa04 8002 7365 9d0178 be0b 2809 a007 a005 0303001000 9f2900";
    assert_eq!(AcseApdu::decode(&enclosed(0x61, answer)).unwrap().encode(), enclosed(0x61, answer));
}

#[test]
fn members_of_a_release_and_an_abort_that_x227_does_not_have_are_carried_and_written_again() {
    for (what, hex, count) in [
        ("of a request to release", "62 09 800100 8100 9f2901 05", 2),
        ("of a release", "63 05 800100 4100", 1),
        ("of a release without a reason", "63 02 4100", 1),
        ("a reason that came twice", "62 06 800100 800101", 1),
        ("of an abort", "64 08 800100 810101 8500", 1),
        ("user information of an abort that is no EXTERNAL", "64 09 800100 be04 0402 aabb", 1),
    ] {
        let (pdu, forms) =
            Pdu::decode_counting(&octets(hex)).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(forms.unknown_members, count, "{what}");
        assert_eq!(pdu.encode(), octets(hex), "{what}");
    }
}

#[test]
fn user_information_that_is_no_external_is_carried_and_written_again() {
    let request = "a107 06052b0c00815a";
    let answer = "a107 06052b0c00815a a203 020100 a305 a103 020100";
    for (what, information) in [
        ("another value", "be02 0500"),
        ("octets", "9e02 6869"),
        ("an EXTERNAL without a value", "be02 2800"),
        ("an EXTERNAL that says that it is primitive", "be04 0802 6869"),
        ("another value, and members that X.227 does not have", "be02 0500 4100"),
    ] {
        for (tag, members) in [(0x60, request), (0x61, answer), (0x62, "800100"), (0x63, "800100")] {
            let apdu = enclosed(tag, &format!("{members} {information}"));
            let (pdu, forms) = Pdu::decode_counting(&apdu).unwrap_or_else(|error| panic!("{what}: {error}"));
            assert_eq!(pdu.encode(), apdu, "{what}");
            assert!(forms.unknown_members > 0, "{what}");
        }
    }
}

#[test]
fn of_a_member_that_came_twice_the_first_counts_and_the_second_is_carried() {
    let twice = "a107 06052b0c00815a a203 020100 a203 020101 a305 a103 020100 a305 a103 020101";
    let (pdu, forms) = Pdu::decode_counting(&enclosed(0x61, twice)).unwrap();
    let Pdu::Acse(AcseApdu::Aare(aare)) = &pdu else { panic!("not an answer") };
    assert_eq!(aare.result, AssociateResult::ACCEPTED);
    assert_eq!((aare.others.iter().count(), forms.unknown_members), (2, 2));
    assert_eq!(Pdu::decode(&pdu.encode()), Ok(pdu));
    let contexts = enclosed(0x61, "a100 a107 06052b0c00815a a203 020100 a305 a103 020100");
    let pdu = Pdu::decode(&contexts).unwrap();
    assert_eq!(Pdu::decode(&pdu.encode()), Ok(pdu));
}

#[test]
fn members_that_came_out_of_their_places_are_read_again_as_they_were() {
    for (what, hex) in [
        (
            "a version of parts behind a title",
            "a107 06052b0c00815a a203 020100 a305 a103 020100 a402 0500 a000",
        ),
        (
            "a member of no place before a title",
            "4100 a107 06052b0c00815a a203 020100 a305 a103 020100 a402 0500",
        ),
    ] {
        let pdu = Pdu::decode(&enclosed(0x61, hex)).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(Pdu::decode(&pdu.encode()), Ok(pdu), "{what}");
    }
}

#[test]
fn what_follows_the_value_in_a_tag_around_one_is_counted() {
    let answer = enclosed(0x61, "a107 06052b0c00815a a205 020100 0500 a305 a103 020100");
    let (_, forms) = Pdu::decode_counting(&answer).unwrap();
    assert_eq!(forms.unknown_members, 1);
}

#[test]
fn an_answer_without_a_diagnostic_gives_none() {
    let (pdu, forms) = Pdu::decode_counting(&enclosed(0x61, "a107 06052b0c00815a a203 020100")).unwrap();
    let Pdu::Acse(AcseApdu::Aare(aare)) = pdu else { panic!("not an answer") };
    assert_eq!((aare.diagnostic, forms.missing_members), (Diagnostic::ServiceUser(0), 1));
}

#[test]
fn an_answer_needs_no_application_context() {
    for (what, name, missing, unknown) in
        [("absent", "", 1, 0), ("empty", "a100", 0, 1), ("cut off", "a103 060180", 0, 1)]
    {
        let answer = enclosed(0x61, &format!("{name} a203 020100 a305 a103 020100"));
        let (pdu, forms) = Pdu::decode_counting(&answer).unwrap_or_else(|error| panic!("{what}: {error}"));
        let Pdu::Acse(AcseApdu::Aare(aare)) = &pdu else { panic!("{what}: not an answer") };
        assert_eq!(aare.result, AssociateResult::ACCEPTED, "{what}");
        assert_eq!((forms.missing_members, forms.unknown_members), (missing, unknown), "{what}");
        assert_eq!(aare.application_context_name, None, "{what}");
        assert_eq!(pdu.encode(), answer, "{what}");
    }
}

#[test]
fn what_csta_does_not_use_is_not_printed() {
    let request = AcseApdu::decode(&enclosed(0x60, "a107 06052b0c00815a a604 0402 7365")).unwrap();
    let printed = format!("{request:?}");
    assert!(printed.contains(r#"others: ["[6]"]"#) && !printed.contains("7365"), "{printed}");
}

fn enclosed(tag: u8, members: &str) -> Vec<u8> {
    let members = octets(members);
    [&[tag, u8::try_from(members.len()).expect("a short APDU")], &members[..]].concat()
}
