//! Traces on their way to a collector: OTLP over HTTP, in batches, on a thread of the exporter's own.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider;
use opentelemetry_http::{HttpClient, HttpError};
use opentelemetry_otlp::{ExporterBuildError, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracer, SdkTracerProvider};

use crate::config::Tracing;

/// The service's name in the traces.
const SERVICE: &str = "cordboard";
/// A collector that takes longer loses the batch.
const PATIENCE: Duration = Duration::from_secs(5);
/// What is not exported within this when the server stops is lost: nobody waits for traces.
const STOP_PATIENCE: Duration = Duration::from_millis(500);

/// Traces that are being exported; the last ones go out when it is dropped.
#[derive(Debug)]
pub(crate) struct Export(SdkTracerProvider);

impl Export {
    /// Begins to export, in batches, and drops what a collector does not take in time.
    pub(crate) fn start(tracing: &Tracing) -> Result<Export, ExporterBuildError> {
        let exporter = SpanExporter::builder()
            .with_http()
            .with_http_client(Collector::new())
            .with_endpoint(&tracing.endpoint)
            .with_timeout(PATIENCE)
            .build()?;
        let version = KeyValue::new("service.version", env!("CARGO_PKG_VERSION"));
        let resource = Resource::builder().with_service_name(SERVICE).with_attribute(version).build();
        let sampler = Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(tracing.sample_ratio)));
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(exporter)
            .with_sampler(sampler)
            .with_resource(resource)
            .build();
        Ok(Export(provider))
    }

    /// What makes spans.
    pub(crate) fn tracer(&self) -> SdkTracer {
        self.0.tracer(SERVICE)
    }
}

impl Drop for Export {
    fn drop(&mut self) {
        if let Err(error) = self.0.shutdown_with_timeout(STOP_PATIENCE) {
            tracing::warn!(%error, "the last traces were not exported");
        }
    }
}

/// The collector, asked from the exporter's own thread: one that waits disturbs nobody.
#[derive(Debug)]
struct Collector(ureq::Agent);

impl Collector {
    fn new() -> Collector {
        let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE));
        Collector(config.http_status_as_error(false).build().into())
    }
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let (head, body) = request.into_parts();
        let answer = self.0.run(Request::from_parts(head, body.to_vec()))?;
        let (head, mut body) = answer.into_parts();
        Ok(Response::from_parts(head, body.read_to_vec()?.into()))
    }
}
