//! TLS: whom a client believes to be the server.

use std::io;
use std::sync::Arc;

use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{self, CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    ClientConfig, ConfigBuilder, DigitallySignedStruct, Error, RootCertStore, SignatureScheme, WantsVerifier,
};

/// Whom a client of `wss://` believes to be its server.
#[derive(Clone, Debug)]
pub struct Trust(Arc<ClientConfig>);

impl Trust {
    /// Servers with a certificate of an issuer that this machine trusts.
    ///
    /// # Errors
    /// What the system says if there are no such issuers.
    pub fn system() -> io::Result<Trust> {
        let found = rustls_native_certs::load_native_certs();
        let (mut roots, errors) = (RootCertStore::empty(), found.errors);
        let (usable, _) = roots.add_parsable_certificates(found.certs);
        match errors.into_iter().next() {
            _ if usable > 0 => Ok(Trust::roots(roots)),
            Some(error) => {
                Err(io::Error::other(format!("this machine's trusted issuers cannot be read: {error}")))
            }
            None => Err(io::Error::other("this machine trusts no issuer of certificates: name one")),
        }
    }

    /// Servers with one of these certificates, or with a certificate of one of these issuers, in the form of PEM.
    ///
    /// # Errors
    /// [`io::ErrorKind::InvalidData`] if it is no PEM, or holds no certificate that can be used.
    pub fn only(pem: &[u8]) -> io::Result<Trust> {
        let invalid = |why: String| io::Error::new(io::ErrorKind::InvalidData, why);
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| invalid(format!("this is no PEM: {error}")))?;
            roots.add(certificate).map_err(|error| invalid(error.to_string()))?;
        }
        if roots.is_empty() {
            return Err(invalid(
                "there is no certificate: it begins with -----BEGIN CERTIFICATE-----".into(),
            ));
        }
        Ok(Trust::roots(roots))
    }

    /// Whoever answers. What is said is encrypted, but nobody knows for whom: for questions without a secret in them,
    /// to a server of the same machine, whose certificate has the name that others call it by.
    pub fn anybody() -> Trust {
        let verifier = Arc::new(Anybody(ring::default_provider()));
        let config = builder().dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
        Trust(Arc::new(config))
    }

    fn roots(roots: RootCertStore) -> Trust {
        Trust(Arc::new(builder().with_root_certificates(roots).with_no_client_auth()))
    }

    /// Begins TLS on a connection to that host: a name, or an address, which may stand in brackets.
    ///
    /// # Errors
    /// What is wrong with the host, or with the certificate that it shows.
    pub async fn secure(&self, socket: TcpStream, host: &str) -> io::Result<TlsStream<TcpStream>> {
        let name = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(name.to_owned()).map_err(io::Error::other)?;
        TlsConnector::from(self.0.clone()).connect(name, socket).await
    }
}

fn builder() -> ConfigBuilder<ClientConfig, WantsVerifier> {
    let provider: Arc<CryptoProvider> = ring::default_provider().into();
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    versions.expect("the provider has suites of both versions")
}

/// Looks at no certificate; that the peer has the key of the one that it shows is still proven.
#[derive(Debug)]
struct Anybody(CryptoProvider);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        crypto::verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        crypto::verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
