//! TLS towards clients: on the whole way, with the tools of the house, and with a certificate that is renewed.

use std::path::Path;

use crate::process::{PATIENCE, Process};

/// A folder with a certificate for `localhost` and its key.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        folder.renew();
        folder
    }

    /// Writes another certificate and key.
    fn renew(&self) {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        std::fs::write(self.path("tls.pem"), made.cert.pem()).expect("writes");
        std::fs::write(self.path("key.pem"), made.signing_key.serialize_pem()).expect("writes");
    }

    fn path(&self, name: &str) -> String {
        let path: &Path = self.0.path();
        path.join(name).to_str().expect("a plain path").to_owned()
    }

    /// What makes the example configuration one of a server that speaks TLS.
    fn variables(&self) -> [(&'static str, String); 5] {
        [
            ("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0".to_owned()),
            ("CORDBOARD__STORE__PATH", String::new()),
            ("CORDBOARD__SECURITY__CLIENT_TLS", "1".to_owned()),
            ("CORDBOARD__SECURITY__CERTIFICATE", self.path("tls.pem")),
            ("CORDBOARD__SECURITY__CERTIFICATE_KEY", self.path("key.pem")),
        ]
    }
}

const CONFIG: [&str; 2] = ["--config", "config/cordboard.toml"];
const QUERY: &str =
    r#"{"messageName":"RequestQueryAddress","thisDN":"4001","infoType":"AddressInfoDNStatus"}"#;

fn run(arguments: &[&str], variables: &[(&str, String)]) -> Process {
    let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Process::start(arguments, &variables)
}

/// A server, and its address under the name of its certificate.
fn serve(folder: &Folder) -> (Process, String) {
    let server = run(&[&["serve"], &CONFIG[..]].concat(), &folder.variables());
    let port = server.announced("serving on https://127.0.0.1:");
    (server, format!("https://localhost:{port}"))
}

fn request(url: &str, more: &[&str]) -> Process {
    Process::start(&[&["request", QUERY, "--url", url], more].concat(), &[])
}

#[test]
fn who_trusts_the_certificate_is_served_over_tls_and_nobody_in_clear_text() {
    let folder = Folder::new();
    let (_server, url) = serve(&folder);
    let trusted = folder.path("tls.pem");

    let asked = request(&url, &["--trusted-ca", &trusted]);
    assert_eq!(asked.end().0, Some(0), "{}", asked.complaints());
    assert!(asked.line().contains("EventAddressInfo"));

    let watched = Process::start(&["watch", "4001", "--json", "--url", &url, "--trusted-ca", &trusted], &[]);
    let told = watched.line();
    assert!(told.contains("EventServerInfo") || told.contains("EventLink"), "{told}");

    let distrusted = request(&url, &[]);
    assert_eq!(distrusted.end().0, Some(1));
    let why = distrusted.complaints();
    assert!(why.contains("cannot be secured"), "{why}");

    let clear = request(&url.replace("https", "http"), &[]);
    assert_eq!(clear.end().0, Some(1), "{}", clear.complaints());
}

#[test]
fn a_certificate_for_another_name_is_not_believed() {
    let folder = Folder::new();
    let (_server, url) = serve(&folder);
    let asked = request(&url.replace("localhost", "127.0.0.1"), &["--trusted-ca", &folder.path("tls.pem")]);
    assert_eq!(asked.end().0, Some(1));
    assert!(asked.complaints().contains("cannot be secured"), "{}", asked.complaints());
}

#[test]
fn a_renewed_certificate_is_shown_after_a_hangup_signal_and_a_bad_one_changes_nothing() {
    let folder = Folder::new();
    let (server, url) = serve(&folder);
    let mut health = folder.variables();
    health[0].1 = url.replace("https://localhost", "127.0.0.1");
    let is_ready = || run(&[&["health"], &CONFIG[..]].concat(), &health).end().0 == Some(0);
    let is_served = || request(&url, &["--trusted-ca", &folder.path("tls.pem")]).end().0 == Some(0);
    assert!(is_served() && is_ready());

    folder.renew();
    assert!(!is_served(), "the former one is shown until the server is told");
    assert!(is_ready(), "a health check asks its own machine, under whatever name");
    server.signal("HUP");
    let start = std::time::Instant::now();
    while !is_served() {
        assert!(start.elapsed() < PATIENCE, "{}", server.complaints());
    }

    std::fs::write(folder.path("key.pem"), "nothing").expect("writes");
    server.signal("HUP");
    while !server.complaints().contains("the key is no PEM file of a private key") {
        assert!(start.elapsed() < PATIENCE, "{}", server.complaints());
    }
    assert!(is_served());
}
