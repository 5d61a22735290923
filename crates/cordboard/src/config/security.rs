//! `[security]`: whether clients speak TLS with the server, and with which certificate.

use std::path::PathBuf;

use config::Value;

use super::section::Section;
use super::values::{Reading, as_text, some_text, write_instead};

/// Where the certificate of a server that speaks TLS is, and its key: two files of PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CertificateFiles {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

/// `None`: clients speak in clear text.
pub(super) fn read(mut section: Section<'_>) -> Option<CertificateFiles> {
    const EXAMPLE: &str = "\"/etc/cordboard/tls.pem\", a file of PEM; client-tls needs it";
    let is_on = section.read("client-tls", zero_or_one).unwrap_or(false);
    let files = if is_on {
        let certificate = section.require("certificate", EXAMPLE, some_text);
        let key = section.require("certificate-key", EXAMPLE, some_text);
        certificate
            .zip(key)
            .map(|(certificate, key)| CertificateFiles { certificate: certificate.into(), key: key.into() })
    } else {
        for key in ["certificate", "certificate-key"] {
            if section.read(key, some_text).is_some() {
                section.remark(key, "has no effect while client-tls is 0");
            }
        }
        None
    };
    section.finish();
    files
}

fn zero_or_one(value: &Value) -> Reading<bool> {
    match as_text(value).as_deref() {
        Some("0") => Ok(false),
        Some("1") => Ok(true),
        _ => Err(write_instead("0, or 1 for TLS")),
    }
}
