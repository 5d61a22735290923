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

#[actix_rt::test]
async fn every_file_that_the_page_names_is_there() {
    let bench = Bench::start().await;
    let (_, html) = fetch(&bench, "/").await;
    let files = [
        ("/page.js", "text/javascript"),
        ("/stream.js", "text/javascript"),
        ("/page.css", "text/css"),
        ("/icon.svg", "image/svg+xml"),
    ];
    for (file, media_type) in files {
        let (headers, text) = fetch(&bench, file).await;
        let told = headers.get("content-type").expect("a type").to_str().expect("is text");
        assert!(told.starts_with(media_type) && !text.is_empty(), "{file}: {told}");
    }
    let named = html.split('"').filter(|part| part.starts_with('/') && part.contains('.'));
    assert_eq!(named.collect::<Vec<_>>(), ["/icon.svg", "/page.css", "/page.js"]);
}

#[actix_rt::test]
async fn what_a_telephone_wrote_goes_into_the_page_as_text() {
    let bench = Bench::start().await;
    for file in ["/page.js", "/stream.js"] {
        let (_, script) = fetch(&bench, file).await;
        for way_in in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            assert!(!script.contains(way_in), "{file}: {way_in}");
        }
    }
}
