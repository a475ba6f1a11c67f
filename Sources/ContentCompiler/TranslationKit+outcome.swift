import ContentSources
import TranslationExchange

extension TranslationWorkflow.Kit {
    /// The content for the kit's previews, or the findings that prevent it.
    public var outcome: Compilation.Outcome { Compilation.outcome(of: source, Findings()) }
}
