import OperatorCommands

/// The operators' program.
@main
enum Sendactl {
    static func main() {
        SendactlCommand.main()
    }
}
