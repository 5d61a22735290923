//! Any octets as a ROSE APDU.

use rose::Apdu;

/// What is read is written so that it is read alike.
pub fn run(octets: &[u8]) {
    if let Ok(apdu) = Apdu::decode(octets) {
        assert_eq!(Apdu::decode(&apdu.encode()), Ok(apdu), "what we write is read otherwise");
    }
}
