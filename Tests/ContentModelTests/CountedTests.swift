import ContentModel
import Testing
import TextEscaping

@Test(arguments: [(0, "0 days"), (1, "1 day"), (2, "2 days"), (-1, "-1 days")])
func aCountAgreesWithItsNoun(count: Int, text: String) { #expect(counted(count, "day") == text) }
