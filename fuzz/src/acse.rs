//! Any octets as an APDU of the association, and its user information as CSTA's.

use csta::association::read_user_information;
use rose::acse::AcseApdu;

/// What is read is written so that it is read alike.
pub fn run(octets: &[u8]) {
    let Ok(apdu) = AcseApdu::decode(octets) else { return };
    let information = match &apdu {
        AcseApdu::Aarq(aarq) => aarq.user_information.as_ref(),
        AcseApdu::Aare(aare) => aare.user_information.as_ref(),
        AcseApdu::Rlrq(release) | AcseApdu::Rlre(release) => release.user_information.as_ref(),
        AcseApdu::Abrt(abrt) => abrt.user_information.as_ref(),
    };
    let _ = information.and_then(read_user_information);
    assert_eq!(AcseApdu::decode(&apdu.encode()), Ok(apdu), "what we write is read otherwise");
}
