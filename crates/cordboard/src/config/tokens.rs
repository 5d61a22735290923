//! Bearer tokens: who may do what. They stand in the configuration as `[[http.token]]`, in the environment over it, or
//! in a file of their own as `[[token]]`; what is kept of them is a hash.

use std::collections::HashMap;
use std::sync::Arc;

use config::Value;
use gateway::{DnRange, Scope, Token, TokenHash};

use super::findings::{Findings, Mistake};
use super::section::Section;
use super::source;
use super::values::{Reading, as_text, items, some_text, write_instead};

/// Shorter ones can be guessed from their hash.
const SHORTEST_TOKEN: usize = 20;

/// Reads the text of a file of tokens. Error: all mistakes.
pub(crate) fn read_file(text: &str) -> Result<Vec<Token>, Vec<Mistake>> {
    let findings = Findings::default();
    let tokens = source::read(text, std::iter::empty(), &findings).map(|tree| {
        let mut root = Section::root(&tree, &findings);
        let tokens = read(root.sections("token", "token"));
        if root.is_empty("token") {
            root.mistake("token", "is missing: write [[token]] for each, or leave token-file out");
        }
        root.finish();
        tokens
    });
    let (mistakes, _) = findings.into_parts();
    match tokens {
        Some(tokens) if mistakes.is_empty() => Ok(tokens),
        Some(_) | None => Err(mistakes),
    }
}

/// Reads the tables of tokens; what is wrong is reported, and left out.
pub(super) fn read(sections: Vec<Section<'_>>) -> Vec<Token> {
    let mut given_at = HashMap::new();
    sections.into_iter().filter_map(|section| read_one(section, &mut given_at)).collect()
}

fn read_one(mut section: Section<'_>, given_at: &mut HashMap<TokenHash, String>) -> Option<Token> {
    let name: Option<Arc<str>> = section.require("name", "\"desk\"", some_text).map(Into::into);
    let hash = read_hash(&mut section);
    let scopes = section.require("scopes", "[\"read\", \"private:3013\"]", list_of::<Scope>(Scope::FORMS));
    let ranges = list_of::<DnRange>("a number such as \"4001\", or a range such as \"4000-4099\"");
    let has_dns = section.has("dns");
    let dns = section.read("dns", ranges);
    let hash = hash.filter(|hash| {
        let twin = given_at.insert(*hash, section.path_of("name"));
        if let Some(twin) = &twin {
            section.mistake("name", format!("has the token of {twin}: give each its own"));
        }
        twin.is_none()
    });
    section.finish();
    // A list of DNs that could not be read must not become none, which stands for all.
    let dns = if has_dns { dns? } else { Vec::new() };
    Some(Token { name: name?, hash: hash?, scopes: scopes?, dns })
}

fn read_hash(section: &mut Section<'_>) -> Option<TokenHash> {
    let both = section.has("token") && section.has("sha256");
    let token = section.read_secret("token", token);
    let hash = section.read_secret("sha256", |value| {
        let hash = as_text(value).and_then(|text| text.parse().ok());
        hash.ok_or_else(|| write_instead("the 64 hexadecimal digits that `cordboard token` prints"))
    });
    if both {
        section.mistake("token", "stands beside sha256: give one of them");
    } else if !section.has("token") && !section.has("sha256") {
        section.mistake(
            "sha256",
            "is missing: write the hash that `cordboard token` prints, or token = and the token",
        );
    }
    token.or(hash)
}

fn token(value: &Value) -> Reading<TokenHash> {
    let token = as_text(value)
        .filter(|text| text.len() >= SHORTEST_TOKEN && text.bytes().all(|b| b.is_ascii_graphic()));
    token.map(|text| TokenHash::of(&text)).ok_or_else(|| {
        write_instead(format!(
            "a token of at least {SHORTEST_TOKEN} letters, digits and signs, such as `cordboard token` makes"
        ))
    })
}

/// A list with at least one item, each of the same form.
fn list_of<T: std::str::FromStr>(form: &'static str) -> impl Fn(&Value) -> Reading<Vec<T>> {
    move |value| {
        let read =
            items(value).map(|items| items.iter().map(|item| item.parse().ok()).collect::<Option<Vec<T>>>());
        read.flatten()
            .filter(|list| !list.is_empty())
            .ok_or_else(|| write_instead(format!("a list, each item {form}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(text: &str) -> Vec<String> {
        read_file(text).expect_err("has mistakes").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_token_is_given_as_such_or_as_its_hash() {
        let secret = "0123456789abcdefghij";
        let text = format!(
            "[[token]]\nname = \"a\"\ntoken = \"{secret}\"\nscopes = [\"read\"]\n\
             [[token]]\nname = \"b\"\nsha256 = \"{}\"\nscopes = \"control, private\"\ndns = [\"4000-4019\", \"6000\"]\n",
            TokenHash::of("another token of some length"),
        );
        let tokens = read_file(&text).expect("no mistakes");
        assert_eq!(tokens[0].hash, TokenHash::of(secret));
        assert_eq!((tokens[1].scopes.len(), tokens[1].dns.len()), (2, 2));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once_and_no_secret_with_it() {
        let told = mistakes(
            "[[token]]\ntoken = \"tooshort\"\nscopes = [\"write\"]\ndns = [\"40-4\"]\ncolour = 1\n\
             [[token]]\nname = \"b\"\n",
        );
        let all = told.join("\n");
        for key in ["token[0].name", "token[0].token", "token[0].scopes", "token[0].dns", "token[0].colour"] {
            assert!(all.contains(key), "{key} in {all}");
        }
        assert!(all.contains("token[1].sha256") && all.contains("token[1].scopes"), "{all}");
        assert!(!all.contains("tooshort"), "{all}");
    }

    #[test]
    fn two_names_do_not_share_a_token_and_an_empty_file_is_no_file_of_tokens() {
        let one = "[[token]]\nname = \"a\"\ntoken = \"0123456789abcdefghij\"\nscopes = [\"read\"]\n";
        assert_eq!(mistakes(&one.repeat(2)).len(), 1);
        assert_eq!(mistakes("").len(), 1);
    }
}
