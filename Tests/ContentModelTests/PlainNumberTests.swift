import ContentModel
import Testing

@Test(
    arguments: [
        ("0", 0), ("7", 7), ("30", 30), ("-12", -12), ("1000000000", 1_000_000_000),
    ] as [(String, Int)])
func aPlainNumberIsRead(text: String, value: Int) { #expect(Int(plain: text) == value) }

@Test(arguments: [
    "", "-", "012", "00", "-0", "-07", "+5", "12:30", "07:00", "1_0", "0x1F", "0o17", "0b11", "1e3", "1.0", " 5", "5 ",
    "٣", "99999999999999999999",
])
func whatYamlVersionsReadInDifferentWaysIsNotAPlainNumber(text: String) { #expect(Int(plain: text) == nil) }
