//! Any octets as an APDU of the association, and its user information as CSTA's.
#![no_main]

use csta::association::read_user_information;
use libfuzzer_sys::fuzz_target;
use rose::acse::AcseApdu;

fuzz_target!(|octets: &[u8]| {
    let Ok(apdu) = AcseApdu::decode(octets) else { return };
    let information = match &apdu {
        AcseApdu::Aarq(aarq) => aarq.user_information.as_ref(),
        AcseApdu::Aare(aare) => aare.user_information.as_ref(),
        AcseApdu::Rlrq(release) | AcseApdu::Rlre(release) => release.user_information.as_ref(),
        AcseApdu::Abrt(abrt) => abrt.user_information.as_ref(),
    };
    let _ = information.and_then(read_user_information);
    assert_eq!(AcseApdu::decode(&apdu.encode()), Ok(apdu), "what we write is read otherwise");
});
