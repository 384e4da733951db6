import Dispatch
import Glibc
import Logging
import ServiceLifecycle

/// Ends the program when something that hangs keeps it from ending by itself. What it holds then is as after a power cut: saved, or
/// taken up again at the next start.
struct LastResort: Service {
    let log: Logger

    /// Systemd asks for the end and waits 30 seconds.
    private static let patience = 25

    func run() async {
        // Who was told to end has done so; a service that failed takes the others with it.
        let isAsked = (try? await gracefulShutdown()) != nil
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patience)) { [log] in
            log.warning("ended-while-waiting", metadata: ["seconds": "\(Self.patience)"])
            _exit(isAsked ? 0 : 1)
        }
    }
}
