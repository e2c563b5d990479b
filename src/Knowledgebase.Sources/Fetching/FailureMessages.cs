using System.Net.Sockets;
using System.Security.Authentication;
using Polly.Timeout;

namespace Knowledgebase.Sources.Fetching;

/// <summary>Puts what went wrong with a request into a sentence.</summary>
internal static class FailureMessages
{
    /// <summary>Whether an exception tells of the network or the host, and not of a mistake of ours.</summary>
    public static bool IsFailure(Exception exception) =>
        exception is HttpRequestException or IOException or TimeoutRejectedException or InvalidDataException;

    /// <summary>What an exception of that kind means.</summary>
    public static WebAnswer.Failure Of(Exception exception, string host, CrawlPolicy policy)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ForbiddenHostException:
                    return new WebAnswer.Failure(FailureKind.Forbidden, cause.Message);
                case AuthenticationException:
                    return new WebAnswer.Failure(FailureKind.Insecure, Insecure(host, cause.Message));
                case SocketException socket:
                    return new WebAnswer.Failure(FailureKind.Unreachable, Unreachable(host, socket.SocketErrorCode));
                case TimeoutRejectedException:
                    return new WebAnswer.Failure(
                        FailureKind.Unreachable, $"{host} did not finish its answer within {policy.Timeout.TotalSeconds:0.#} seconds.");
            }
        }

        return new WebAnswer.Failure(FailureKind.Unreachable, $"{host} gave an answer that breaks off or that nobody can read.");
    }

    /// <summary>What an exception means that tells of nothing but a mistake of ours.</summary>
    public static string OfMistake(Exception mistake)
    {
        var place = mistake.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(nameof(Knowledgebase), StringComparison.Ordinal))?.Trim();
        return $"This program has a mistake and failed on it, so nothing is known of it. Please report: {mistake.GetType().Name}: {mistake.Message.TrimEnd('.')}, {place}.";
    }

    static string Unreachable(string host, SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData => $"There is no host called {host} any more, or its name cannot be looked up now.",
        SocketError.ConnectionRefused => $"{host} takes no connections.",
        _ => $"{host} cannot be reached.",
    };

    // The names are those of X509ChainStatusFlags and SslPolicyErrors, which the runtime puts into its message.
    static string Insecure(string host, string message)
    {
        var reason = message switch
        {
            _ when Says("NotTimeValid") => "its certificate has expired",
            _ when Says("NameMismatch") => "its certificate is made out to another name",
            _ when Says("UntrustedRoot") || Says("PartialChain") => "its certificate is signed by nobody whom this machine trusts",
            _ when Says("Revoked") => "its certificate was revoked",
            _ => "no encryption could be agreed on",
        };
        return $"The connection to {host} is not secure: {reason}. A browser will warn of it too.";

        bool Says(string word) => message.Contains(word, StringComparison.Ordinal);
    }
}
