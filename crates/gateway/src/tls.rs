//! TLS towards clients: the certificate that the server shows, exchanged while it runs.
//!
//! Certificates are renewed more often than servers are restarted. A handshake takes the certificate of the moment;
//! connections that are open go on with what they began with.

use std::sync::{Arc, PoisonError, RwLock};

use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

/// The protocol that is spoken inside TLS (RFC 7301).
const HTTP_1_1: &[u8] = b"http/1.1";

/// A server's certificate, with those that lead to its issuer, and its private key, which no message shows.
#[derive(Debug, Clone)]
pub struct Certificate(Arc<CertifiedKey>);

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// The first file is no list of certificates.
    #[error("the certificate is no PEM file of certificates: {0}")]
    Chain(pem::Error),
    /// There is none in it.
    #[error("there is no certificate in the file: it has to hold -----BEGIN CERTIFICATE-----")]
    NoCertificate,
    /// The second file is no private key.
    #[error("the key is no PEM file of a private key: {0}")]
    Key(pem::Error),
    /// The two do not belong together, or the key is of a kind that is not known.
    #[error("certificate and key cannot be used together: {0}")]
    Pair(rustls::Error),
}

impl Certificate {
    /// Reads a certificate (its own first, then its issuers) and its private key, both as PEM.
    ///
    /// # Errors
    /// [`CertificateError`] with what is wrong with them.
    pub fn from_pem(chain: &[u8], key: &[u8]) -> Result<Certificate, CertificateError> {
        let chain = CertificateDer::pem_slice_iter(chain).collect::<Result<Vec<_>, _>>();
        let chain = chain.map_err(CertificateError::Chain)?;
        if chain.is_empty() {
            return Err(CertificateError::NoCertificate);
        }
        let key = PrivateKeyDer::from_pem_slice(key).map_err(CertificateError::Key)?;
        let certified = CertifiedKey::from_der(chain, key, &default_provider());
        Ok(Certificate(Arc::new(certified.map_err(CertificateError::Pair)?)))
    }
}

impl PartialEq for Certificate {
    /// Whether it is the same certificate; of the same one, the key is the same.
    fn eq(&self, other: &Certificate) -> bool {
        self.0.cert == other.0.cert
    }
}

impl Eq for Certificate {}

/// What handshakes are answered with at present.
#[derive(Debug)]
pub(crate) struct Shown(RwLock<Certificate>);

impl Shown {
    pub(crate) fn new(certificate: Certificate) -> Arc<Shown> {
        Arc::new(Shown(RwLock::new(certificate)))
    }

    /// From now on new connections are shown this one.
    pub(crate) fn set(&self, certificate: Certificate) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = certificate;
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.read().unwrap_or_else(PoisonError::into_inner).0.clone())
    }
}

/// TLS 1.2 and 1.3, with the certificate that is shown at the time.
pub(crate) fn server_config(shown: Arc<Shown>) -> ServerConfig {
    let provider: Arc<CryptoProvider> = default_provider().into();
    let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let versions = versions.expect("the provider has suites of both versions");
    let mut config = versions.with_no_client_auth().with_cert_resolver(shown);
    config.alpn_protocols = vec![HTTP_1_1.to_vec()];
    config
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> (String, String) {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        (made.cert.pem(), made.signing_key.serialize_pem())
    }

    #[test]
    fn a_certificate_and_its_key_are_read() {
        let (chain, key) = made();
        let certificate = Certificate::from_pem(chain.as_bytes(), key.as_bytes()).expect("both are good");
        assert_eq!(certificate, certificate.clone());
        assert!(!format!("{certificate:?}").contains("BEGIN"));
    }

    #[test]
    fn what_cannot_be_used_is_refused_with_the_reason() {
        let (chain, key) = made();
        let (_, other_key) = made();
        let refusal = |chain: &str, key: &str| {
            Certificate::from_pem(chain.as_bytes(), key.as_bytes()).expect_err("refused").to_string()
        };
        assert!(refusal("nothing", &key).contains("there is no certificate"));
        assert!(refusal(&key, &key).contains("there is no certificate"));
        assert!(refusal(&chain, "nothing").contains("the key is no PEM"));
        assert!(refusal(&chain, &other_key).contains("cannot be used together"));
    }
}
