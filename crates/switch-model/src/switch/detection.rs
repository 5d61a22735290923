//! What an application speaks, told from the first octets of its link.

use std::fmt;

use super::Framing;

/// What other switches and gateways speak, and this one does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// The greeting of an OmniPCX Enterprise, which comes in front of two octets of length.
    OxePreamble,
    /// XML of ECMA-323 behind the header of its annex J.
    CstaXml,
    /// XML without a record layer.
    BareXml,
    /// An association request without a record layer.
    BareAcse,
    /// XML in SIP.
    Sip,
    /// XML in HTTP.
    Http,
    /// An encrypted link.
    Tls,
    /// Nothing that is known.
    Unknown,
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OxePreamble => "the greeting of an OmniPCX Enterprise",
            Self::CstaXml => "CSTA in XML (ECMA-323)",
            Self::BareXml => "XML without a record layer",
            Self::BareAcse => "an association request without a record layer",
            Self::Sip => "SIP",
            Self::Http => "HTTP",
            Self::Tls => "TLS",
            Self::Unknown => "nothing that is known",
        })
    }
}

/// What the first octets tell.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Detected {
    /// One of the framings of this switch.
    Framing(Framing),
    /// Something else.
    Stranger(Dialect),
    /// Nothing yet: more octets are needed.
    Nothing,
}

/// No more octets than these are waited for.
const ENOUGH: usize = 8;

/// A first record with `length16` is short, so its own first octet is small, and its third begins an APDU of ACSE or ROSE.
pub(super) fn detect(first: &[u8]) -> Detected {
    use Detected::{Nothing, Stranger};
    match first {
        [0x26, high, ..] if high & 0x80 != 0 => Detected::Framing(Framing::Hipath),
        [b'B', ..] => Stranger(Dialect::OxePreamble),
        [b'<', ..] => Stranger(Dialect::BareXml),
        [0x60, ..] => Stranger(Dialect::BareAcse),
        [0x03, 0x00, 0x00 | 0x01, ..] => Detected::Framing(Framing::Tpkt),
        [0x16, 0x03, 0x00..=0x04, ..] => Stranger(Dialect::Tls),
        [b'I', b'N', b'V', ..] | [b'O', b'P', b'T', ..] | [b'R', b'E', b'G', ..] => Stranger(Dialect::Sip),
        [b'P', b'O', b'S', ..] | [b'G', b'E', b'T', ..] => Stranger(Dialect::Http),
        [0x00, 0x00, _, _, digits @ ..] if digits.iter().take(4).all(u8::is_ascii_digit) => {
            if first.len() >= ENOUGH { Stranger(Dialect::CstaXml) } else { Nothing }
        }
        [0x00, 0x00, _] => Nothing,
        [0x00, 0x00, ..] if first.len() > 2 => Stranger(Dialect::Unknown),
        [_, _, 0x60..=0x64 | 0xa1..=0xa4, ..] => Detected::Framing(Framing::Length16),
        [_, _, _, ..] => Stranger(Dialect::Unknown),
        _ => Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is detected once, and never before `needed` octets have come.
    fn told(octets: &[u8], needed: usize) -> Detected {
        for count in 0..needed {
            assert_eq!(detect(&octets[..count]), Detected::Nothing, "{octets:02x?} after {count}");
        }
        let detected = detect(&octets[..needed]);
        assert_eq!(detect(octets), detected, "more octets change nothing");
        detected
    }

    #[test]
    fn the_framings_of_this_switch_are_told_by_three_octets_at_most() {
        use Framing::{Hipath, Length16, Tpkt};
        for (octets, needed, framing) in [
            (&[0x26, 0x80, 0x33, 0x60][..], 2, Hipath),
            (&[0x00, 0x33, 0x60, 0x31], 3, Length16),
            (&[0x00, 0x0e, 0xa1, 0x0c], 3, Length16),
            (&[0x26, 0x00, 0xa1, 0x82], 3, Length16),
            (&[0x03, 0x00, 0x00, 0x0e], 3, Tpkt),
            (&[0x03, 0x00, 0xa1, 0x82], 3, Length16),
            (&[0x16, 0x03, 0xa1, 0x82], 3, Length16),
        ] {
            assert_eq!(told(octets, needed), Detected::Framing(framing), "{octets:02x?}");
        }
    }

    #[test]
    fn what_others_speak_is_named_after_eight_octets_at_most() {
        for (octets, needed, dialect) in [
            (&b"B\x00\x46"[..], 1, Dialect::OxePreamble),
            (b"\x00\x00\x01\x400001<?xml", 8, Dialect::CstaXml),
            (b"<?xml", 1, Dialect::BareXml),
            (&[0x60, 0x31, 0xa1, 0x07], 1, Dialect::BareAcse),
            (b"INVITE sip:", 3, Dialect::Sip),
            (b"OPTIONS", 3, Dialect::Sip),
            (b"REGISTER", 3, Dialect::Sip),
            (b"POST /", 3, Dialect::Http),
            (b"GET /", 3, Dialect::Http),
            (&[0x16, 0x03, 0x01, 0x02, 0x00], 3, Dialect::Tls),
            (&[0x00, 0x00, 0x01, 0x40, b'x'], 5, Dialect::Unknown),
            (b"SSH-2.0", 3, Dialect::Unknown),
        ] {
            assert_eq!(told(octets, needed), Detected::Stranger(dialect), "{octets:02x?}");
        }
    }
}
