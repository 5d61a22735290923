//! The page at `/`: what the browser is allowed, and what it is given.

use crate::bench::{Bench, soon};

async fn fetch(bench: &Bench, path: &str) -> (awc::http::header::HeaderMap, String) {
    let mut response = soon(awc::Client::new().get(bench.url(path)).send()).await.expect("an answer");
    assert_eq!(response.status().as_u16(), 200, "{path}");
    let body = soon(response.body()).await.expect("a body");
    (response.headers().clone(), String::from_utf8(body.to_vec()).expect("is text"))
}

#[actix_rt::test]
async fn the_page_may_load_its_own_files_and_nothing_else() {
    let bench = Bench::start().await;
    let (headers, html) = fetch(&bench, "/").await;
    let policy = headers.get("content-security-policy").expect("a policy").to_str().expect("is text");
    assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
    assert_eq!(headers.get("x-content-type-options").expect("is there"), "nosniff");
    for inline in ["<script>", "<style", "style=", "onclick", "onload", "http://", "https://", "javascript:"]
    {
        assert!(!html.contains(inline), "{inline}");
    }
}

/// What a text of the page names between quotes that begins with a slash and looks like a file.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').filter(|part| {
        let ending = part.rsplit_once('.').map_or("", |(_, ending)| ending);
        part.starts_with('/') && ["js", "css", "svg"].contains(&ending)
    })
}

/// Every file that the page names, its scripts' imports too: path, type, text.
async fn files(bench: &Bench) -> Vec<(String, String, String)> {
    let mut found: Vec<(String, String, String)> = Vec::new();
    let mut next = vec!["/".to_owned()];
    while let Some(path) = next.pop() {
        if found.iter().any(|(known, _, _)| *known == path) {
            continue;
        }
        let (headers, text) = fetch(bench, &path).await;
        let told = headers.get("content-type").expect("a type").to_str().expect("is text").to_owned();
        next.extend(named(&text).map(str::to_owned));
        found.push((path, told, text));
    }
    found
}

#[actix_rt::test]
async fn every_file_that_the_page_names_is_there() {
    let bench = Bench::start().await;
    let files = files(&bench).await;
    for (path, told, text) in &files {
        let media_type = match path.rsplit_once('.') {
            Some((_, "js")) => "text/javascript",
            Some((_, "css")) => "text/css",
            Some((_, "svg")) => "image/svg+xml",
            _ => "text/html",
        };
        assert!(told.starts_with(media_type) && !text.is_empty(), "{path}: {told}");
    }
    for path in ["/page.js", "/stream.js", "/wall.js", "/dn.js", "/vendor/preact.js", "/vendor/uplot.js"] {
        assert!(files.iter().any(|(known, _, _)| known == path), "{path}");
    }
}

#[actix_rt::test]
async fn the_modules_are_asked_for_at_once_and_not_one_after_another() {
    let bench = Bench::start().await;
    let files = files(&bench).await;
    let (_, html) = fetch(&bench, "/").await;
    // The charts are fetched when the first one is wanted, and no module imports them.
    let later = ["/page.js", "/vendor/uplot.js"];
    for (path, ..) in
        files.iter().filter(|(path, ..)| path.ends_with(".js") && !later.contains(&path.as_str()))
    {
        assert!(html.contains(&format!(r#"<link rel="modulepreload" href="{path}">"#)), "{path}");
    }
}

#[actix_rt::test]
async fn what_a_telephone_wrote_goes_into_the_page_as_text() {
    let bench = Bench::start().await;
    let ours = files(&bench).await.into_iter().filter(|(path, ..)| !path.starts_with("/vendor/"));
    for (path, _, text) in ours {
        for way_in in ["innerHTML", "InnerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("]
        {
            assert!(!text.contains(way_in), "{path}: {way_in}");
        }
    }
}
