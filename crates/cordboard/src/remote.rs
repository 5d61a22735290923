//! The server that `watch` and `request` speak to.

use std::str::FromStr;

/// The variable with the bearer token, where the server wants one.
const TOKEN: &str = "CORDBOARD_TOKEN";
/// The port of an address that names none.
const HTTP_PORT: u16 = 80;

/// Where a server is: host and port. Both its faces, HTTP and the stream, are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServerAddress {
    host: String,
    port: u16,
}

/// Why a text is no address of a server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AddressError {
    #[error(
        "TLS is not spoken here; give the address of a proxy that speaks it, as in http://127.0.0.1:8080"
    )]
    Tls,
    #[error("write a host and a port, as in http://127.0.0.1:8080")]
    Form,
}

impl FromStr for ServerAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let rest = match text.split_once("://") {
            Some(("http" | "ws", rest)) => rest,
            Some(("https" | "wss", _)) => return Err(AddressError::Tls),
            Some(_) => return Err(AddressError::Form),
            None => text,
        };
        let authority = rest.split('/').next().unwrap_or_default();
        let (host, port) = match authority.rsplit_once(':') {
            // The colons inside the brackets of an IPv6 address are not that of a port.
            Some((host, port)) if !port.ends_with(']') => {
                (host, port.parse().map_err(|_| AddressError::Form)?)
            }
            Some(_) | None => (authority, HTTP_PORT),
        };
        if host.is_empty() || host.contains(|c: char| c.is_whitespace() || c == '@') {
            return Err(AddressError::Form);
        }
        Ok(ServerAddress { host: host.to_owned(), port })
    }
}

impl ServerAddress {
    /// Host and port, as they stand in an address.
    pub(crate) fn authority(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// The bearer token, if there is one.
pub(crate) fn token() -> Option<String> {
    std::env::var(TOKEN).ok().filter(|token| !token.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority(text: &str) -> Option<String> {
        text.parse::<ServerAddress>().ok().map(|address| address.authority())
    }

    #[test]
    fn an_address_may_be_that_of_either_face_of_the_server() {
        for text in ["http://pbx:8080", "ws://pbx:8080/v1/stream", "pbx:8080", "http://pbx:8080/"] {
            assert_eq!(authority(text).as_deref(), Some("pbx:8080"), "{text}");
        }
        assert_eq!(authority("http://[::1]:8080").as_deref(), Some("[::1]:8080"));
        assert_eq!(authority("http://[::1]").as_deref(), Some("[::1]:80"));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in
            ["", "https://pbx", "ftp://pbx", "http://", "http://pbx:port", "http://a b:1", "http://u@h:1"]
        {
            assert_eq!(authority(text), None, "{text}");
        }
    }
}
