//! Programs of others that some checks need: Debian packages them, and a machine that exists for checks alone (`CI`)
//! has them installed. Nobody's own machine is touched.

use std::env;
use std::process::{Command, Stdio};

/// Whether the program is here. Where it is not and the machine is nobody's own, its packages are installed first.
pub(super) fn has(program: &str, packages: &[&str]) -> bool {
    is_here(program) || (env::var_os("CI").is_some() && install(program, packages))
}

fn is_here(program: &str) -> bool {
    let mut asked = Command::new(program);
    asked.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    asked.status().is_ok_and(|status| status.success())
}

fn install(program: &str, packages: &[&str]) -> bool {
    println!("{program} is not here yet: installing Debian's {}", packages.join(" and "));
    // Whatever the packager says, the question is whether the program is here in the end.
    let _ = apt(&["update"]).status();
    let _ = apt(&["install", "--yes", "--no-install-recommends"]).args(packages).status();
    is_here(program)
}

fn apt(arguments: &[&str]) -> Command {
    let mut apt = Command::new("apt-get");
    apt.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    // Servers among the packages shall not start.
    apt.env("RUNLEVEL", "1").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    apt
}
