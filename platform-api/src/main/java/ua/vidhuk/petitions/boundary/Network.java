package ua.vidhuk.petitions.boundary;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Networks of addresses: enough to see that many signatures come from one place, too little to know a person by. */
final class Network {

    private static final int OF_FOUR = 3;
    private static final int OF_SIXTEEN = 6;

    private Network() {}

    /** {@code 203.0.113.0} of an IPv4 address, {@code 2001:db8:1::} of an IPv6 one; null of what is none. */
    static String of(String address) {
        // What holds neither colon nor dot might be looked up as a name.
        if (address == null || !address.matches("[0-9a-fA-F]*[:.][0-9a-fA-F:.]*")) {
            return null;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == 4 ? OF_FOUR : OF_SIXTEEN;
            for (int i = kept; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
