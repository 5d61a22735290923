//! Sizes that keep code readable: a file, a function, a row of parameters.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, FnArg, ImplItemFn, ItemFn, ItemImpl, Signature, TraitItemFn};

use super::finding::Finding;
use super::source::Source;

/// Past this, a file has more than one subject. Inline test modules are not counted.
const FILE_LINES: usize = 800;
/// What one screen shows. From the line with `fn` to the closing brace.
const FUNCTION_LINES: usize = 70;
/// Past this, callers mix them up. `self` is not counted.
const PARAMETERS: usize = 5;

pub(crate) fn check(source: &Source) -> Vec<Finding> {
    let Some(rust) = &source.rust else { return Vec::new() };
    let mut functions = Functions { path: &source.path, in_trait_impl: false, findings: Vec::new() };
    functions.visit_file(&rust.syntax);
    functions.findings.extend(file_size(source));
    functions.findings
}

fn file_size(source: &Source) -> Option<Finding> {
    let rust = source.rust.as_ref().filter(|_| !source.for_tests)?;
    let all = source.text.lines().count();
    let production = all - rust.tokens.count_test_lines(all);
    (production > FILE_LINES).then(|| {
        Finding::new(
            &source.path,
            FILE_LINES + 1,
            format!("a file has at most {FILE_LINES} lines of production code, this one has {production}"),
            "give each of its subjects a file",
        )
    })
}

struct Functions<'a> {
    path: &'a str,
    /// Inside `impl Trait for`, where the trait decides about the parameters.
    in_trait_impl: bool,
    findings: Vec<Finding>,
}

impl Functions<'_> {
    fn function(&mut self, signature: &Signature, body: Option<&Block>) {
        self.length(signature, body);
        if !self.in_trait_impl {
            self.parameters(signature);
        }
    }

    fn length(&mut self, signature: &Signature, body: Option<&Block>) {
        let start = signature.span().start().line;
        let lines = body.map_or(0, |block| block.span().end().line + 1 - start);
        if lines > FUNCTION_LINES {
            self.report(
                start,
                format!("a function has at most {FUNCTION_LINES} lines, `{}` has {lines}", signature.ident),
                "give its steps names of their own",
            );
        }
    }

    fn parameters(&mut self, signature: &Signature) {
        let count = signature.inputs.iter().filter(|it| matches!(it, FnArg::Typed(_))).count();
        if count > PARAMETERS {
            self.report(
                signature.span().start().line,
                format!(
                    "a function takes at most {PARAMETERS} parameters, `{}` takes {count}",
                    signature.ident
                ),
                "those that always go together are a struct",
            );
        }
    }

    fn report(&mut self, line: usize, rule: String, right: &str) {
        self.findings.push(Finding::new(self.path, line, rule, right));
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        let outside = std::mem::replace(&mut self.in_trait_impl, false);
        self.function(&item.sig, Some(&item.block));
        visit::visit_item_fn(self, item);
        self.in_trait_impl = outside;
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let outside = std::mem::replace(&mut self.in_trait_impl, item.trait_.is_some());
        visit::visit_item_impl(self, item);
        self.in_trait_impl = outside;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(&item.sig, Some(&item.block));
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.function(&item.sig, item.default.as_ref());
        visit::visit_trait_item_fn(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::samples::rust;
    use super::*;

    fn found(text: &str) -> Vec<(usize, String)> {
        let findings = check(&rust("rose", "crates/rose/src/lib.rs", text));
        findings.into_iter().map(|it| (it.line, it.rule)).collect()
    }

    fn function_of(lines: usize) -> String {
        format!("/// Says a.\nfn a() {{\n{}}}\n", "    b();\n".repeat(lines - 2))
    }

    #[test]
    fn a_function_may_fill_the_screen_and_not_one_line_more() {
        assert_eq!(found(&function_of(FUNCTION_LINES)), []);
        let long = found(&function_of(FUNCTION_LINES + 1));
        assert_eq!(long, [(2, "a function has at most 70 lines, `a` has 71".to_owned())]);
    }

    #[test]
    fn methods_and_functions_in_test_modules_are_measured_too() {
        let method = format!("impl A {{\n{}}}", function_of(71));
        assert_eq!(found(&method).len(), 1);
        let test = format!("#[cfg(test)]\nmod tests {{\n{}}}", function_of(71));
        assert_eq!(found(&test).len(), 1);
    }

    #[test]
    fn five_parameters_pass_and_self_is_not_one() {
        assert_eq!(found("impl A { fn a(&self, b: B, c: C, d: D, e: E, f: F) {} }"), []);
        let six = found("fn a(b: B, c: C, d: D, e: E, f: F, g: G) {}");
        assert_eq!(six, [(1, "a function takes at most 5 parameters, `a` takes 6".to_owned())]);
    }

    #[test]
    fn a_trait_is_asked_for_its_parameters_and_who_implements_it_is_not() {
        let parameters = "b: B, c: C, d: D, e: E, f: F, g: G";
        assert_eq!(found(&format!("trait T {{ fn a({parameters}); }}")).len(), 1);
        assert_eq!(found(&format!("impl T for A {{ fn a({parameters}) {{}} }}")), []);
    }

    #[test]
    fn a_file_s_test_modules_do_not_count() {
        let production = "use a;\n".repeat(FILE_LINES);
        assert_eq!(
            found(&format!("{production}#[cfg(test)]\nmod tests {{\n{}}}\n", "use b;\n".repeat(100))),
            []
        );
        assert_eq!(found(&format!("{production}use a;\n")).len(), 1);
    }

    #[test]
    fn a_file_for_tests_may_be_long() {
        let text = "use a;\n".repeat(FILE_LINES + 1);
        assert_eq!(check(&rust("rose", "crates/rose/tests/all.rs", &text)), []);
    }
}
