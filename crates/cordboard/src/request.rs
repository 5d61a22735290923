//! `request JSON`: one request over HTTP, where none needs a registration, and its answer.

use std::time::Duration;

use crate::exit::Exit;
use crate::remote::{Answer, NoAnswer};
use crate::{cli, remote, say};

/// The answer takes as long as this at most: longer than the server waits for its switch.
const PATIENCE: Duration = Duration::from_secs(70);

pub(crate) async fn run(request: cli::Request) -> Exit {
    match ask(&request).await {
        Ok(answer) => {
            // Where nobody reads it there is nobody left to tell; the exit code still does.
            let _ = say::line(answer.body.trim_end());
            if answer.status == 200 { Exit::Done } else { Exit::Failed }
        }
        Err(error) => {
            say::complain(format_args!("There is no answer: {error}."));
            Exit::Failed
        }
    }
}

async fn ask(request: &cli::Request) -> Result<Answer, NoAnswer> {
    let server = &request.server.url;
    let message = post(&server.authority(), &request.message);
    let trust = request.server.trust()?;
    remote::exchange(server, trust, &message, PATIENCE).await
}

fn post(authority: &str, message: &str) -> String {
    let token = remote::token().map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
    format!(
        "POST /v1/requests HTTP/1.0\r\nHost: {authority}\r\n{token}Content-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{message}",
        message.len()
    )
}
