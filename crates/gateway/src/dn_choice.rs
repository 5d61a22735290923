//! Which DNs somebody wants to see by themselves: numbers, ranges and patterns.

use std::str::FromStr;

use telephony::address::DnNumber;

use crate::access::DnRange;

/// Some DNs of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DnChoice(Vec<Item>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Item {
    Range(DnRange),
    /// With `*` for any characters and `?` for one.
    Pattern(String),
}

impl DnChoice {
    /// How a choice is written.
    pub const FORMS: &str =
        "numbers, ranges or patterns with commas between them, such as 4001, 4000-4099 or 40*";

    /// Whether the DN is one of them.
    pub fn takes(&self, dn: &DnNumber) -> bool {
        self.0.iter().any(|item| match item {
            Item::Range(range) => range.contains(dn),
            Item::Pattern(pattern) => fits(pattern.as_bytes(), dn.as_str().as_bytes()),
        })
    }

    /// Whether it takes none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromStr for DnChoice {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        text.split(',').map(|item| item.trim().parse()).collect::<Result<_, ()>>().map(DnChoice)
    }
}

impl FromIterator<DnChoice> for DnChoice {
    fn from_iter<I: IntoIterator<Item = DnChoice>>(choices: I) -> Self {
        DnChoice(choices.into_iter().flat_map(|choice| choice.0).collect())
    }
}

impl FromStr for Item {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.contains(['*', '?']) {
            Ok(Item::Pattern(text.to_owned()))
        } else {
            text.parse().map(Item::Range)
        }
    }
}

/// Whether the text fits the pattern. After a mismatch the last `*` takes one character more, so that the time is the
/// product of both lengths at most.
fn fits(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut last_star = None;
    while read < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                last_star = Some((at, read));
                at += 1;
            }
            Some(b'?') => (at, read) = (at + 1, read + 1),
            Some(&letter) if letter == text[read] => (at, read) = (at + 1, read + 1),
            Some(_) | None => {
                let Some((star, taken)) = last_star else { return false };
                last_star = Some((star, taken + 1));
                (at, read) = (star + 1, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|letter| *letter == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(choice: &str, number: &str) -> bool {
        let choice: DnChoice = choice.parse().expect("a choice");
        choice.takes(&DnNumber::new(number).expect("a number"))
    }

    #[test]
    fn dns_are_chosen_by_number_by_range_and_by_pattern() {
        for (choice, number, expected) in [
            ("4001", "4001", true),
            ("4001", "40011", false),
            ("4000-4009", "4009", true),
            ("4000-4009", "4010", false),
            ("40*", "4010", true),
            ("40*", "40", true),
            ("40*", "5040", false),
            ("*1", "4011", true),
            ("4?01", "4101", true),
            ("4?01", "401", false),
            ("*0*0*", "4010", true),
            ("5*, 4001", "4001", true),
            ("*", "+4930", true),
        ] {
            assert_eq!(takes(choice, number), expected, "{choice} {number}");
        }
    }

    #[test]
    fn what_is_no_number_no_range_and_no_pattern_is_no_choice() {
        for choice in ["", "4001,", "4009-4000", ","] {
            assert_eq!(choice.parse::<DnChoice>(), Err(()), "{choice}");
        }
    }
}
