/// A count with its noun: `1 day`, `2 days`.
///
/// Its counterpart in TUFMetadata is `DisplayText.counted`.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
