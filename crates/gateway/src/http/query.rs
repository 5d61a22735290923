//! Query parameters: read by name, and refused by name.

use std::str::FromStr;

use actix_web::{HttpRequest, web};

use super::HttpProblem;

/// Lines of a page, when nobody says how many.
const USUAL_LIMIT: usize = 100;
/// Lines of a page at most.
const MAX_LIMIT: usize = 1000;

/// Characters that are shown of a name that is no parameter's.
const MAX_SHOWN: usize = 64;

/// The parameters of a request.
#[derive(Debug)]
pub(super) struct Query<'request> {
    request: &'request HttpRequest,
    pairs: Vec<(String, String)>,
}

impl<'request> Query<'request> {
    /// Reads them all; `known` are those that the path has.
    ///
    /// # Errors
    /// 400 for what is no query, and for a parameter that the path does not have: whoever has misspelt one would take the
    /// answer for another than it is.
    pub(super) fn of(request: &'request HttpRequest, known: &[&str]) -> Result<Self, HttpProblem> {
        let pairs = web::Query::<Vec<(String, String)>>::from_query(request.query_string())
            .map_err(|error| HttpProblem::invalid(request, format!("The query cannot be read: {error}.")))?
            .into_inner();
        if let Some((name, _)) = pairs.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            let name: String = name.chars().take(MAX_SHOWN).collect();
            let sentence = format!("There is no parameter {name} here; right would be {}.", known.join(", "));
            return Err(HttpProblem::invalid(request, sentence));
        }
        Ok(Query { request, pairs })
    }

    /// The text of a parameter, which may be absent; an empty one counts as absent.
    ///
    /// # Errors
    /// 400 where it stands twice.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, HttpProblem> {
        let mut found = self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let first = found.next().filter(|value| !value.is_empty());
        match found.next() {
            None => Ok(first),
            Some(_) => Err(HttpProblem::invalid(
                self.request,
                format!("The parameter {name} stands twice; right would be once."),
            )),
        }
    }

    /// A parameter of another type; `right` is what it should be.
    ///
    /// # Errors
    /// 400 with what it is and what would be right.
    pub(super) fn value<T: FromStr>(&self, name: &str, right: &str) -> Result<Option<T>, HttpProblem> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        text.parse().map(Some).map_err(|_| self.wrong(name, right))
    }

    /// `limit`: lines of a page.
    ///
    /// # Errors
    /// 400 for what is no number of lines that a page may have.
    pub(super) fn limit(&self) -> Result<usize, HttpProblem> {
        let right = format!("an integer from 1 to {MAX_LIMIT}");
        let limit = self.value("limit", &right)?.unwrap_or(USUAL_LIMIT);
        if (1..=MAX_LIMIT).contains(&limit) { Ok(limit) } else { Err(self.wrong("limit", &right)) }
    }

    /// The problem of a parameter that is not as it should be.
    pub(super) fn wrong(&self, name: &str, right: &str) -> HttpProblem {
        HttpProblem::invalid(self.request, format!("The parameter {name} is wrong; right would be {right}."))
    }
}
