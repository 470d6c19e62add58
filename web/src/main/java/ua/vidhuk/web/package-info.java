/**
 * The pages of Vidhuk, and the assembly of everything into one deployment.
 *
 * <h2>How a page is made</h2>
 *
 * <ol>
 *   <li>A record that implements {@link ua.vidhuk.web.page.PageModel} holds what the page shows, and names its template.
 *   <li>A template below {@code src/main/jte} begins with {@code @param Screen screen} and {@code @param TheRecord model},
 *       and wraps its content in {@code @template.layout.public(…)} or {@code @template.layout.workspace(…)}. Templates are
 *       compiled with the application: a wrong name or type fails the build.
 *   <li>A plain JAX-RS resource, {@code @ApplicationScoped}, {@code @Produces(TEXT_HTML)}, every method with {@code
 *       @Requires} or {@code @Open}, returns {@code Page.of(model)}; {@code Page.personal(model)} when it shows what one
 *       visitor typed or what staff may see; {@code Page.secret(model)} when its address is a secret. {@code
 *       .withStatus(422)} for a form that was refused.
 *   <li>An example of it goes into {@code SamplePages}; {@code TemplatesTest} then renders it in every language, and {@code
 *       PagePreview} writes it as a file to look at.
 * </ol>
 *
 * <h2>Links, texts, files</h2>
 *
 * <ul>
 *   <li>Resources are written without the tenant ({@code @Path("report")}); links are made with {@code
 *       screen.link("/report")}, redirects with {@code CurrentTenant.base()}.
 *   <li>{@code screen.text("web.…")} is a text of a bundle, {@code screen.text(key, "n", 5)} one with arguments (ICU
 *       plurals), {@code screen.text(names)} a text of the data. Texts of the rooms ({@code appeals.state.routed}) are used
 *       as they are. {@code MessagesTest} fails on a key that is missing.
 *   <li>{@code screen.when(instant)} is "за 2 дні (24.11, 18:00)" with the exact time for the title.
 *   <li>{@code screen.asset("public.css")} is the address of a file of ours, kept by browsers for ever; a new file is
 *       entered in {@link ua.vidhuk.web.assets.Assets}. No inline style or script: the content security policy forbids it.
 *   <li>After a POST that changed something: 303 to a page. A refused form: the same page with 422, what was typed, a
 *       summary of errors ({@code part/errors.jte}) and each error beside its field ({@code part/field.jte}).
 *   <li>A template that can also answer htmx asks {@code screen.fragment()} and leaves the layout out.
 * </ul>
 *
 * <p>Public pages need neither JavaScript nor a session. They have their own small style sheet with Tabler's variables;
 * the workspace has all of Tabler. The tenant's colour reaches both through {@code /theme.css}.
 */
package ua.vidhuk.web;
