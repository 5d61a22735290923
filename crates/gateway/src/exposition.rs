//! Prometheus' text format, version 0.0.4.
//!
//! It is written here and not by a crate, because those that keep the values too take a lock for each observation of a
//! histogram, and the format is a page long.

use std::fmt::Write as _;

use middleware::metrics::catalogue::Metric;
use middleware::metrics::instruments::Distribution;
use middleware::metrics::reading::{Readings, Sample, Value};

/// Its media type.
pub(crate) const MEDIA_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// All readings as text.
pub(crate) fn text(readings: &Readings) -> String {
    let mut text = String::new();
    for (metric, samples) in readings.iter() {
        let help = metric.help.replace('\\', "\\\\").replace('\n', "\\n");
        line(&mut text, format_args!("# HELP {} {help}", metric.name));
        line(&mut text, format_args!("# TYPE {} {}", metric.name, metric.kind.name()));
        for sample in samples {
            series(&mut text, metric, sample);
        }
    }
    text
}

fn series(text: &mut String, metric: &Metric, sample: &Sample) {
    let labels = labels(metric.labels, &sample.labels);
    match &sample.value {
        Value::Number(number) => line(text, format_args!("{}{} {number}", metric.name, braced(&labels))),
        Value::Distribution(distribution) => histogram(text, metric.name, &labels, distribution),
    }
}

fn histogram(text: &mut String, name: &str, labels: &str, distribution: &Distribution) {
    let before = if labels.is_empty() { String::new() } else { format!("{labels},") };
    for (bound, count) in distribution.cumulative() {
        let seconds = std::time::Duration::from_micros(bound).as_secs_f64();
        line(text, format_args!("{name}_bucket{{{before}le=\"{seconds}\"}} {count}"));
    }
    let count = distribution.count();
    line(text, format_args!("{name}_bucket{{{before}le=\"+Inf\"}} {count}"));
    line(text, format_args!("{name}_sum{} {}", braced(labels), distribution.sum.as_secs_f64()));
    line(text, format_args!("{name}_count{} {count}", braced(labels)));
}

fn labels(names: &[&str], values: &[String]) -> String {
    let pairs = names.iter().zip(values).map(|(name, value)| format!("{name}=\"{}\"", escaped(value)));
    pairs.collect::<Vec<_>>().join(",")
}

fn braced(labels: &str) -> String {
    if labels.is_empty() { String::new() } else { format!("{{{labels}}}") }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("memory takes all");
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use middleware::metrics::catalogue;

    use super::*;

    #[test]
    fn a_metric_has_one_head_and_a_line_for_each_series() {
        let mut readings = Readings::default();
        readings.number(&catalogue::SESSIONS, &["connected"], 3);
        readings.number(&catalogue::LINK_UP, &["a \"b\" \\ c", "l"], 1);
        readings.number(&catalogue::SESSIONS, &["lost"], 0);
        let text = text(&readings);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[1], "# TYPE cordboard_sessions gauge");
        assert_eq!(lines[2], "cordboard_sessions{state=\"connected\"} 3");
        assert_eq!(lines[3], "cordboard_sessions{state=\"lost\"} 0");
        assert_eq!(lines[6], "cordboard_link_up{switch=\"a \\\"b\\\" \\\\ c\",link=\"l\"} 1");
    }

    #[test]
    fn a_histogram_is_cumulative_and_in_seconds() {
        let mut distribution = Distribution::new(&[100, 2_500_000]);
        for micros in [50, 1_000, 9_000_000] {
            distribution.observe(Duration::from_micros(micros));
        }
        let mut readings = Readings::default();
        readings.distribution(&catalogue::RESYNC, &["pbx"], distribution);
        let text = text(&readings);
        let expected = "cordboard_resync_seconds_bucket{switch=\"pbx\",le=\"0.0001\"} 1\n\
                        cordboard_resync_seconds_bucket{switch=\"pbx\",le=\"2.5\"} 2\n\
                        cordboard_resync_seconds_bucket{switch=\"pbx\",le=\"+Inf\"} 3\n\
                        cordboard_resync_seconds_sum{switch=\"pbx\"} 9.00105\n\
                        cordboard_resync_seconds_count{switch=\"pbx\"} 3\n";
        assert!(text.ends_with(expected), "{text}");
    }
}
