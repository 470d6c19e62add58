/** What is printed: cards of appeals and letters to applicants, as PDF with the tenant's letterhead (decision 66). */
package ua.vidhuk.web.paper;
