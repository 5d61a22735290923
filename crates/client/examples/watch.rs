//! Watches DNs: prints each event as it comes.
//!
//! `cargo run -p cordboard-client --example watch -- ws://127.0.0.1:8080 4001 4002`
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::error::Error;

use cordboard_client::{Client, Options};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().ok_or("usage: watch ADDRESS DN…")?;
    let token = std::env::var("CORDBOARD_TOKEN").ok();
    let (client, mut events) = Client::connect(&url, Options { token, ..Options::default() }).await?;
    println!("{}", client.server_info().to_json());
    for dn in arguments {
        match client.register(&dn).await {
            Ok(registered) => println!("{}", registered.to_json()),
            Err(error) => println!("{dn}: {error}"),
        }
    }
    loop {
        println!("{}", events.next().await?.to_json());
    }
}
