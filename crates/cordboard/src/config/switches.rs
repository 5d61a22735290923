//! `[[switch]]` and `[[switch.link]]`: the switches, and the ways to them.

use std::sync::Arc;

use config::Value;
use csta::data::acse_user_info_csta::CstaVersion;
use csta_link::{Acse, Association, Credentials, Framing, LinkConfig, ReleaseStyle};
use middleware::config::{LinkTarget, SwitchConfig};
use rose::acse::Secret;
use telephony::options::LogoutLevels;

use super::SERVER_NAME;
use super::agents;
use super::dns::Dns;
use super::link_control::Control;
use super::profiles::{
    FAMILIES, FORMS, Family, Messages, RELEASES, USUAL, identifier, identifier_or_none, manners,
};
use super::section::Section;
use super::tserver::TServer;
use super::values::{Reading, choice, host, items, number, one_of, some_text, text, word, write_instead};

/// The editions of CSTA whose ASN.1 we speak, by their names in `csta-version`.
const EDITIONS: &[(&str, CstaVersion)] = &[
    ("ecma-285-1", CstaVersion::VERSION_THREE),
    ("iso-18052", CstaVersion::VERSION_FOUR),
    ("ecma-285-2", CstaVersion::VERSION_FIVE),
    ("ecma-285-3", CstaVersion::VERSION_FIFTEEN),
    ("ecma-285-4", CstaVersion::VERSION_NINETEEN),
];

const FRAMINGS: &[(&str, Framing)] =
    &[("length16", Framing::Length16), ("hipath", Framing::HiPath), ("tpkt", Framing::Tpkt)];

/// Reads all switches.
pub(super) fn read(root: &mut Section<'_>, control: &Control, tserver: &TServer) -> Vec<SwitchConfig> {
    let sections = root.sections("switch", "switch");
    if root.is_empty("switch") {
        root.mistake(
            "switch",
            "there is none: describe at least one with [[switch]], [[switch.link]] and [[switch.dn]]",
        );
    }
    let (mut names, mut dns) = (Names::default(), Dns::default());
    let mut read = |section| read_switch(section, control, tserver, (&mut names, &mut dns));
    sections.into_iter().map(&mut read).collect()
}

fn read_switch(
    mut section: Section<'_>,
    control: &Control,
    tserver: &TServer,
    (names, dns): (&mut Names, &mut Dns),
) -> SwitchConfig {
    let name = section.require("name", "\"pbx-1\"", some_text).unwrap_or_default();
    names.take(&section, &name);
    let defaults = Defaults::read(&mut section);
    let links = section.sections("link", "switch.link");
    if section.is_empty("link") {
        section.mistake("link", "there is none: describe at least one with [[switch.link]]");
    }
    let mut link_names = Names::default();
    let links: Vec<LinkTarget> = links
        .into_iter()
        .zip(1..)
        .map(|(link, place)| read_link(link, place, &defaults, (control, &mut link_names)))
        .collect();
    let mut logout = LogoutLevels { application: tserver.logout_on_unreg, ..LogoutLevels::default() };
    let dns = dns.read(&mut section, &mut logout);
    let switch = SwitchConfig {
        name: name.into(),
        links,
        monitored_agents: agents::read(&mut section, &dns, tserver.monitor_agents, &mut logout),
        logout_on_unreg: Arc::new(logout),
        dns,
        restart_period: control.restart_period,
        max_outstanding: control.link.max_outstanding,
    };
    section.finish();
    switch
}

fn read_link(
    mut section: Section<'_>,
    place: usize,
    defaults: &Defaults,
    (control, names): (&Control, &mut Names),
) -> LinkTarget {
    let name = section.read("name", some_text).unwrap_or_else(|| format!("link-{place}"));
    names.take(&section, &name);
    let family = section.read("profile", choice(FAMILIES)).unwrap_or(defaults.family);
    let framing = section.read("framing", choice(FRAMINGS)).unwrap_or(family.link.framing);
    let link = LinkTarget {
        name: name.into(),
        hostname: section.require("hostname", "\"127.0.0.1\"", host).unwrap_or_default(),
        port: section.read("port", number(1..=65_535)).unwrap_or(family.link.port),
        priority: section.read("priority", number(0..=100)).unwrap_or(0),
        link: LinkConfig {
            framing,
            association: read_association(&mut section, &family, framing),
            manners: manners(&mut section, family.link.manners),
            control: control.link,
        },
        profile: defaults.messages.over((family.messages)()),
    };
    section.finish();
    link
}

/// What a switch says for all its links.
struct Defaults {
    family: Family,
    messages: Messages,
}

impl Defaults {
    fn read(section: &mut Section<'_>) -> Self {
        let family = section.read("profile", choice(FAMILIES)).unwrap_or(USUAL);
        Self { family, messages: Messages::read(section) }
    }
}

/// `association` and what belongs to an ACSE one. All of it is read in either case, so that all mistakes are told.
fn read_association(section: &mut Section<'_>, family: &Family, framing: Framing) -> Association {
    const OF_ACSE: [&str; 7] = [
        "csta-version",
        "application-name",
        "application-password",
        "application-context",
        "user-information",
        "user-information-reference",
        "release",
    ];
    let kind = section.read("association", |value| word(value, &["acse", "none"]));
    let acse = read_acse(section, family, framing);
    if kind.as_deref() != Some("none") {
        return Association::Acse(acse);
    }
    for key in OF_ACSE {
        if section.has(key) {
            section.mistake(key, "belongs to an association, and association is none: remove one of the two");
        }
    }
    Association::None
}

fn read_acse(section: &mut Section<'_>, family: &Family, framing: Framing) -> Acse {
    let usual = family.link.acse(SERVER_NAME);
    // Whatever else it may be, who speaks this framing is left by its applications with ABRT.
    let release = if framing == Framing::HiPath { ReleaseStyle::Abort } else { usual.release };
    let reference = section.read("user-information-reference", identifier_or_none);
    Acse {
        credentials: read_credentials(section, usual.credentials.as_ref()),
        versions: section.read("csta-version", editions).unwrap_or(usual.versions),
        application_context: section
            .read("application-context", identifier)
            .unwrap_or(usual.application_context),
        user_information: section.read("user-information", choice(FORMS)).unwrap_or(usual.user_information),
        direct_reference: reference.unwrap_or(usual.direct_reference),
        release: section.read("release", choice(RELEASES)).unwrap_or(release),
        protocol_version: usual.protocol_version,
    }
}

/// A name that is given as empty is none: some switches take an association only without a login. A name of the site's
/// own goes without the password of the factory.
fn read_credentials(section: &mut Section<'_>, usual: Option<&Credentials>) -> Option<Credentials> {
    let user = section.read("application-name", text).map(String::into_bytes);
    let password = section.read_secret("application-password", text).map(Secret::new);
    let usual_password = |user: &Vec<u8>| {
        let same = usual.filter(|usual| usual.user == *user);
        same.map_or_else(|| Secret::new(Vec::new()), |usual| usual.password.clone())
    };
    let user = user.or_else(|| usual.map(|usual| usual.user.clone()))?;
    let password = password.unwrap_or_else(|| usual_password(&user));
    (!user.is_empty()).then_some(Credentials { user, password })
}

fn editions(value: &Value) -> Reading<CstaVersion> {
    let names: Vec<&str> = EDITIONS.iter().map(|(name, _)| *name).collect();
    let find = |item: &String| EDITIONS.iter().find(|(name, _)| name == item).map(|(_, edition)| *edition);
    let items = items(value).unwrap_or_default();
    let found: Option<Vec<CstaVersion>> = items.iter().map(find).collect();
    match found {
        Some(found) if !found.is_empty() => {
            Ok(found.into_iter().fold(CstaVersion::none(), |all, edition| all | edition))
        }
        _ => Err(write_instead(format!("a list of {}", one_of(&names)))),
    }
}

/// Names that are taken, and where.
#[derive(Default)]
struct Names(Vec<(String, String)>);

impl Names {
    /// Takes the `name` of a section, unless another one has it.
    fn take(&mut self, section: &Section<'_>, name: &str) {
        let path = section.path_of("name");
        match self.0.iter().find(|(taken, _)| taken == name) {
            Some((_, first)) => {
                section.mistake("name", format!("{name:?} is the name of {first} too: names differ"));
            }
            None if name.is_empty() => {}
            None => self.0.push((name.to_owned(), path)),
        }
    }
}
